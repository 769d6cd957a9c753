import { expect, test } from 'vitest';
import { knotsInRow, rollGeometry } from '../../../../src/renderer/pictures/roll-geometry.ts';

test('ties 648 knots for the number of the commission, and leaves the places up to seven million to the article', () => {
  const roll = rollGeometry(6_478_623, 7_000_000);
  expect(roll.tied).toBe(648);
  expect(roll.onlyOver).toBe(52);
  expect(roll.knots.filter(({ state }) => state === 'tied')).toHaveLength(648);
});

test('both numbers share one zero and one scale: the places are filled in one order without a gap', () => {
  const { knots } = rollGeometry(6_478_623, 7_000_000);
  expect(knots.map(({ row, column }) => row * knotsInRow + column)).toEqual(knots.map((_, index) => index));
  expect(knots.findIndex(({ state }) => state === 'only-over')).toBe(648);
});

test('leaves no place open where "over" is not more than was counted', () => {
  expect(rollGeometry(100_000, 70_000)).toMatchObject({ tied: 10, onlyOver: 0, rows: 1 });
});

test('counts a knot that was begun as tied', () => {
  expect(rollGeometry(10_001, 10_001).tied).toBe(2);
});
