/** What has to be made, what may stay and what is left over, from the texts of today and the clips of yesterday. */
import type { Clip } from '../dataset/narration-file.ts';
import { compareIds } from '../host/editions/compare-ids.ts';
import { sha256 } from '../host/editions/sha256.ts';

export interface Wanted {
  readonly name: string;
  readonly text: string;
  readonly mark: string;
}

export interface Plan {
  /** With the file each goes into. */
  readonly make: readonly (Wanted & { readonly file: string })[];
  readonly keep: readonly Clip[];
  /** Clips of texts that nobody sees any more. A person's recording is told of and its file is left alone. */
  readonly leftOver: readonly Clip[];
}

/** `isThere` answers whether a clip's file is in the folder. */
export function planNarration(
  wanted: readonly Wanted[],
  clips: readonly Clip[],
  isThere: (file: string) => boolean,
): Plan {
  const byText = new Map(clips.map((clip) => [clip.text, clip]));
  const leftOver = clips.filter(({ text }) => !wanted.some((each) => each.text === text));
  const taken = new Set(clips.map(({ file }) => file));
  const make: Plan['make'][number][] = [];
  const keep: Clip[] = [];
  for (const each of wanted) {
    const clip = byText.get(each.text);
    if (clip && isThere(clip.file) && (clip.human !== undefined || clip.mark === each.mark)) {
      keep.push(clip);
      continue;
    }
    const file = clip?.file ?? freeName(each, taken);
    taken.add(file);
    make.push({ ...each, file });
  }
  return { make, keep, leftOver };
}

/** In order of the texts, so that a changed text changes a line and moves none. */
export function inOrder(wanted: readonly Wanted[], clips: readonly Clip[]): readonly Clip[] {
  const places = new Map(wanted.map(({ text }, index) => [text, index]));
  return clips.toSorted(
    (one, other) =>
      (places.get(one.text) ?? wanted.length) - (places.get(other.text) ?? wanted.length) ||
      compareIds(one.text, other.text),
  );
}

function freeName({ name, text }: Wanted, taken: ReadonlySet<string>): string {
  const plain = `${name}.opus`;
  if (!taken.has(plain)) return plain;
  return `${name}-${sha256(new TextEncoder().encode(text)).slice(0, 8)}.opus`;
}
