import { expect, test } from 'vitest';
import { weave } from '../../../../src/renderer/parts/weave-pattern.ts';

test('ties every knot once and inside the carpet', () => {
  const places = new Set(weave.knots.map(({ x, y }) => `${x},${y}`));
  expect(places.size).toBe(weave.knots.length);
  expect(weave.knots.every(({ x, y }) => x < weave.columns * 2 && y < weave.rows * 2)).toBe(true);
});

test('shifts every other row by half a knot', () => {
  expect(weave.knots.every(({ x, y }) => x % 2 === y % 2)).toBe(true);
});
