import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { azerbaijaniLetters, cutFace, cutFile, faces } from '../faces/cut-face.ts';

test.each(faces)(
  'the letters of Azerbaijani are those of Noto %s as it is installed; `npm run faces` cuts them anew',
  async (face) => {
    expect(Buffer.from(await cutFace(face)).equals(await readFile(cutFile(face)))).toBe(true);
  },
);

test('the style sheet names exactly these letters for the cut files', async () => {
  const sheet = await readFile(join(import.meta.dirname, '../../src/renderer/styles/faces.css'), 'utf8');
  const rules = [...sheet.matchAll(/@font-face \{[^}]*-azerbaijani\.woff2[^}]*unicode-range:([^;]*);/g)];
  expect(rules).toHaveLength(faces.length);
  for (const [, ranges = ''] of rules) {
    const named = ranges.split(',').flatMap((range) => lettersOf(range.trim().replace('U+', '')));
    expect(named.toSorted()).toEqual([...azerbaijaniLetters].toSorted());
  }
});

function lettersOf(range: string): readonly string[] {
  const [first = '', last = first] = range.split('-');
  const from = Number.parseInt(first, 16);
  return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  );
}
