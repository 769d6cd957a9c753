import { expect, test } from 'vitest';
import { medallion, medallionSide } from '../../../../src/renderer/parts/weave-pattern.ts';

test('ties every knot once', () => {
  const places = new Set(medallion.map(({ x, y }) => `${x},${y}`));
  expect(places.size).toBe(medallion.length);
});

test('shifts every other row by half a knot', () => {
  expect(medallion.every(({ x, y }) => Math.abs(x % 2) === Math.abs(y % 2))).toBe(true);
});

test('repeats without a seam: what reaches over one edge comes in at the other, in the same dye', () => {
  const dyes = new Map(medallion.map(({ x, y, dye }) => [`${x},${y}`, dye]));
  const last = medallionSide - 1;
  const over = medallion.filter(({ x, y }) => x === last || y === last);
  expect(over).not.toEqual([]);
  for (const { x, y, dye } of over) {
    expect(dyes.get(`${x === last ? -1 : x},${y === last ? -1 : y}`)).toBe(dye);
  }
});
