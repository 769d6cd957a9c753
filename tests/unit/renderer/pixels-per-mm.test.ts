import { expect, test } from 'vitest';
import { pixelsPerMm, smallestUsualDiagonalInches } from '../../../src/renderer/pixels-per-mm.ts';

/** Table A of the exhibit requirements: millimetres per pixel at 1920 by 1080, worked out from the diagonal. */
const screens = [
  { inches: 22, mmPerPixel: 0.254 },
  { inches: 24, mmPerPixel: 0.277 },
  { inches: 27, mmPerPixel: 0.311 },
  { inches: 32, mmPerPixel: 0.369 },
  { inches: 43, mmPerPixel: 0.496 },
  { inches: 55, mmPerPixel: 0.634 },
];

test.each(screens)(
  'knows the millimetre of a $inches inch screen within one per cent',
  ({ inches, mmPerPixel }) => {
    expect(Math.abs(1 / pixelsPerMm(1920, 1080, inches) / mmPerPixel - 1)).toBeLessThan(0.01);
  },
);

test('a turned screen has the same millimetre', () => {
  expect(pixelsPerMm(1080, 1920, 32)).toBe(pixelsPerMm(1920, 1080, 32));
});

test('takes the smallest usual screen where nobody measured, so that nothing comes out too small', () => {
  expect(pixelsPerMm(1920, 1080, null)).toBe(pixelsPerMm(1920, 1080, smallestUsualDiagonalInches));
});
