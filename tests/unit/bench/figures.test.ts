import { expect, test } from 'vitest';
import { growthExponent, measureOf, quantile } from '../../bench/figures.ts';

test('the middle of an even number of rounds lies between the two in the middle', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([7], 0.95)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow('no middle');
});

test('a measure tells the middle and where the middle half lies', () => {
  const named = { side: 'this app', name: 'first scene', unit: 'ms' };
  expect(measureOf(named, [5, 1, 2, 4, 3])).toEqual({ ...named, rounds: 5, median: 3, p25: 2, p75: 4 });
});

test.each([
  ['a straight line', 1],
  ['a square', 2],
])('the exponent of %s is found', (_name, exponent) => {
  const points = [100, 1_000, 10_000].map((size) => ({ size, time: 3 * size ** exponent }));
  expect(growthExponent(points)).toBeCloseTo(exponent, 10);
});
