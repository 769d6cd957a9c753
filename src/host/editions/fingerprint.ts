/** A short name for exactly what an edition holds, made to be read aloud and compared: `K7QM-2XHB-9RWD-4TNC`. */
import { compareIds } from './compare-ids.ts';
import type { ListedFile } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** 32 signs, 5 bits each. Without 0, O, 1 and I, which are taken for one another. */
export const fingerprintLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const groups = 4;
const groupLetters = 4;

/**
 * Taken from paths and hashes alone, not from the day of making or a signature: a dataset has the same fingerprint as a
 * folder, packed, and shipped with the app. The hashed text is what `sha256sum` prints for the files in order.
 * 80 bits: enough for honest comparing and against a chosen look-alike of a given edition.
 */
export function fingerprint(files: readonly Pick<ListedFile, 'path' | 'sha256'>[]): string {
  const lines = files
    .toSorted((one, other) => compareIds(one.path, other.path))
    .map((file) => `${file.sha256}  ${file.path}\n`);
  const bits = BigInt(`0x${sha256(lines.join(''))}`);
  const letters = Array.from({ length: groups * groupLetters }, (_, index) => {
    const five = (bits >> BigInt(256 - 5 * (index + 1))) & 31n;
    return fingerprintLetters.charAt(Number(five));
  });
  return Array.from({ length: groups }, (_, index) =>
    letters.slice(index * groupLetters, (index + 1) * groupLetters).join(''),
  ).join('-');
}
