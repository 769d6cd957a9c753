/** Sorts texts by a language's own alphabet, the same in every browser (R74). */
import { lowerCase } from './casing.ts';
import { languageTable } from './language-tables.ts';
import type { LanguageCode } from './schema.ts';

/** Groups of signs, in order; inside a group the alphabet or the code point decides. */
const rank = { gap: 0, mark: 1, digit: 100, letter: 1_000, foreignLetter: 10_000 };

/**
 * Answers below, above or equal to zero, as `toSorted` wants it. Spaces and hyphens stand before everything, then marks,
 * digits, the alphabet, letters of other alphabets. Capitals and accents count only between texts that are otherwise alike.
 */
export function compareText(one: string, other: string, code: LanguageCode): number {
  const { alphabet } = languageTable(code);
  const [a, b] = [lowerCase(one, code), lowerCase(other, code)].map((text) => [...text]);
  for (const [index, letter] of (a ?? []).entries()) {
    const opposite = b?.[index];
    if (opposite === undefined) return 1;
    const difference = weigh(letter, alphabet) - weigh(opposite, alphabet);
    if (difference !== 0) return difference;
  }
  if ((a?.length ?? 0) < (b?.length ?? 0)) return -1;
  return one === other ? 0 : one < other ? -1 : 1;
}

function weigh(letter: string, alphabet: string): number {
  const place = alphabet.indexOf(letter);
  if (place >= 0) return rank.letter + place;
  if (/[\s\p{Pd}]/u.test(letter)) return rank.gap;
  if (/\d/.test(letter)) return rank.digit + Number(letter);
  if (!/\p{L}/u.test(letter)) return rank.mark;
  // A letter with an accent that the alphabet does not have stands where the bare letter does: é at e.
  const bare = alphabet.indexOf(letter.normalize('NFD').charAt(0));
  return bare >= 0 ? rank.letter + bare : rank.foreignLetter + (letter.codePointAt(0) ?? 0);
}
