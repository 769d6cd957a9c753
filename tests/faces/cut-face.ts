/** Cuts the letters that Azerbaijani adds to the alphabet out of a face's large file, so that nobody waits for hundreds that are not written. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const project = resolve(import.meta.dirname, '../..');
/** ç, ö, ü and ı lie in the file of the other Latin letters. */
export const azerbaijaniLetters = 'ƏəĞğİŞş';
export const faces = ['sans', 'serif'] as const;
export type Face = (typeof faces)[number];

/** Where the cut is kept. */
export function cutFile(face: Face): string {
  return join(project, 'src/renderer/styles', `noto-${face}-azerbaijani.woff2`);
}

/** The letters in every weight, as a woff2. */
export async function cutFace(face: Face): Promise<Uint8Array> {
  const name = `noto-${face}-latin-ext-wght-normal.woff2`;
  const whole = await readFile(
    join(project, 'node_modules/@fontsource-variable', `noto-${face}`, 'files', name),
  );
  return subsetFont(whole, azerbaijaniLetters, { targetFormat: 'woff2' });
}
