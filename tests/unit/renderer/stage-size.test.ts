import { describe, expect, test } from 'vitest';
import {
  canBeLower,
  highestReachMm,
  notMeasured,
  reachableHeight,
  stageSize,
} from '../../../src/renderer/stage-size.ts';

const lying = { width: 1920, height: 1080 };
const tall = { width: 1080, height: 1920 };
const capHeight = 0.714;

/** Table A of the exhibit requirements: what 20 mm, capitals of 4.8 mm and capitals of 0.7 degrees at 600 mm take in pixels. */
const tableA = [
  { inches: 22, target: 79, smallest: 27, large: 40 },
  { inches: 24, target: 72, smallest: 24, large: 37 },
  { inches: 27, target: 64, smallest: 22, large: 33 },
  { inches: 32, target: 54, smallest: 18, large: 28 },
  { inches: 43, target: 40, smallest: 14, large: 21 },
  { inches: 55, target: 32, smallest: 11, large: 16 },
];

describe.each(tableA)('on $inches inches', ({ inches, target, smallest, large }) => {
  const size = stageSize(lying, { ...notMeasured, diagonalInches: inches }, false);

  test('twenty millimetres are as many pixels as table A says', () => {
    expect(Math.abs(20 * size.pixelsPerMm - target)).toBeLessThan(1);
  });

  test('large text has capitals of 0.7 degrees', () => {
    expect(Math.abs(size.largeText - large)).toBeLessThan(1);
  });

  test('the smallest text has capitals of 4.8 mm or more', () => {
    expect((2.8 * size.rem * capHeight) / size.pixelsPerMm).toBeGreaterThanOrEqual(4.8 - 0.001);
    expect(2.8 * size.rem).toBeGreaterThanOrEqual(smallest - 1);
  });
});

/** Table C: the share of the panel that lies at or under 1,220 mm. */
const tableC = [
  { name: '22 inch on a counter', page: lying, inches: 22, bottomEdgeMm: 900, share: 1 },
  { name: '32 inch on a stand', page: lying, inches: 32, bottomEdgeMm: 850, share: 0.93 },
  { name: '55 inch on a wall', page: lying, inches: 55, bottomEdgeMm: 750, share: 0.69 },
  { name: '55 inch totem', page: tall, inches: 55, bottomEdgeMm: 750, share: 0.39 },
];

describe.each(tableC)('$name', ({ page, inches, bottomEdgeMm, share }) => {
  const measures = { ...notMeasured, diagonalInches: inches, bottomEdgeMm };

  test('is reachable as far as table C says', () => {
    const reachable = Math.min(1, reachableHeight(page, measures) / page.height);
    expect(Math.abs(reachable - share)).toBeLessThan(0.01);
  });

  test('can be brought lower only where something is out of reach, and is within reach then', () => {
    expect(canBeLower(page, measures)).toBe(share < 1);
    const { height, pixelsPerMm } = stageSize(page, measures, true);
    expect(bottomEdgeMm + height / pixelsPerMm).toBeLessThanOrEqual(highestReachMm + 0.001);
  });

  test('keeps its letters at 4.8 mm when it is brought lower', () => {
    const { rem, pixelsPerMm } = stageSize(page, measures, true);
    expect((2.8 * rem * capHeight) / pixelsPerMm).toBeGreaterThanOrEqual(4.8 - 0.001);
  });
});

test('a screen that nobody measured keeps to the lowest half, and to the lowest third of a tall one', () => {
  expect(stageSize(lying, notMeasured, true).height).toBe(540);
  expect(stageSize(tall, notMeasured, true).height).toBe(672);
});

test('brought lower, it is taken for the smallest usual screen and keeps its letters at 4.8 mm', () => {
  for (const page of [lying, tall]) {
    const { rem, pixelsPerMm } = stageSize(page, notMeasured, true);
    expect((2.8 * rem * capHeight) / pixelsPerMm).toBeGreaterThanOrEqual(4.8 - 0.001);
  }
});

test('a tall page that is brought lower is laid out lying, and stays narrow', () => {
  expect(stageSize(tall, notMeasured, true).narrow).toBe(true);
  expect(stageSize(lying, notMeasured, true).narrow).toBe(false);
  expect(stageSize(tall, notMeasured, false).orientation).toBe('portrait');
  expect(stageSize(tall, notMeasured, true).orientation).toBe('landscape');
  expect(stageSize(tall, { ...notMeasured, orientation: 'landscape' }, false).orientation).toBe('landscape');
});

test('a screen hung out of reach keeps a stage that others can use', () => {
  expect(reachableHeight(lying, { ...notMeasured, diagonalInches: 55, bottomEdgeMm: 1_500 })).toBe(
    1080 * 0.35,
  );
});

test('one rem is ten pixels of the stage it was drawn for, on any page of its shape', () => {
  expect(stageSize(lying, notMeasured, false).rem).toBe(10);
  expect(stageSize({ width: 3840, height: 2160 }, notMeasured, false).rem).toBe(20);
  expect(stageSize(tall, notMeasured, false).rem).toBe(10);
});
