import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { largestVersion, mostBytes, qrMatrix, quietZone } from '../../../../src/renderer/parts/qr-matrix.ts';

/** What a phone would read: the modules painted black on white, some pixels each, with the quiet zone around. */
function decode(text: string): string | undefined {
  const { size, rows } = qrMatrix(text);
  const pixels = 4;
  const side = (size + 2 * quietZone) * pixels;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / pixels) - quietZone]?.[Math.floor(x / pixels) - quietZone] ?? false;
      if (isDark) image.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(image, side, side)?.data;
}

test.each([
  ['an address', 'https://msk.gov.az/az/news/view/1295'],
  ['Azerbaijani letters', 'Seçki Komissiyası: 6.478.623 — ƏəĞğİıŞşÇçÖöÜü'],
  ['as much as fits', 'a'.repeat(mostBytes)],
])('%s is read again', (_name, text) => {
  expect(decode(text)).toBe(text);
});

test('the limit is exact: one byte more does not fit the largest version', () => {
  expect(qrMatrix('a'.repeat(mostBytes)).version).toBe(largestVersion);
  expect(() => qrMatrix('a'.repeat(mostBytes + 1))).toThrow();
});
