/** Cuts a text where explained words stand in it, so that they can be marked. */

export interface MarkedPart {
  /** Where the part begins in the text. */
  readonly at: number;
  readonly text: string;
  readonly isTerm: boolean;
}

/** `written` are beginnings of words, as the text has them: endings belong to the word. Each is marked once, where it stands first. */
export function markTerms(text: string, written: readonly string[]): readonly MarkedPart[] {
  const found = written
    .flatMap((beginning) => placeOf(text, beginning) ?? [])
    .toSorted((one, other) => one.at - other.at);
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { at, length } of found) {
    if (at < done) continue;
    if (at > done) parts.push({ at: done, text: text.slice(done, at), isTerm: false });
    parts.push({ at, text: text.slice(at, at + length), isTerm: true });
    done = at + length;
  }
  if (done < text.length) parts.push({ at: done, text: text.slice(done), isTerm: false });
  return parts;
}

/** From the beginning of a word to the end of its last letter; nothing where the text does not have it. */
function placeOf(text: string, beginning: string) {
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    if (at > 0 && /\p{L}/u.test(text.charAt(at - 1))) continue;
    const ending = /^\p{L}*/u.exec(text.slice(at + beginning.length))?.[0] ?? '';
    return { at, length: beginning.length + ending.length };
  }
  return null;
}
