import { expect, test } from 'vitest';
import {
  type Corner,
  followWayIn,
  longestPauseMs,
  touchesToEnter,
  type WayIn,
} from '../../../../src/renderer/operator/way-in.ts';

const screen = { width: 1_920, height: 1_080 };
const places: Readonly<Record<Corner | 'middle' | 'below', { readonly x: number; readonly y: number }>> = {
  left: { x: 30, y: 30 },
  right: { x: 1_890, y: 30 },
  middle: { x: 960, y: 30 },
  below: { x: 30, y: 1_050 },
};

/** Touches one place after another, a second apart, and answers how many count in the end. */
function touched(names: readonly (keyof typeof places)[], pauseMs = 1_000): number {
  let way: WayIn = null;
  for (const [index, name] of names.entries()) {
    way = followWayIn(way, { ...places[name], atMs: index * pauseMs, onControl: false }, screen);
  }
  return way?.touches ?? 0;
}

const inTurn = (count: number, first: Corner): readonly Corner[] =>
  Array.from({ length: count }, (_, index) => ((index % 2 === 0) === (first === 'left') ? 'left' : 'right'));

test.each(['left', 'right'] as const)('seven touches in turn from the %s open the way', (first) => {
  expect(touched(inTurn(touchesToEnter, first))).toBe(7);
});

test('a touch anywhere else, or too late, begins anew', () => {
  expect(touched([...inTurn(6, 'left'), 'middle'])).toBe(0);
  expect(touched([...inTurn(6, 'left'), 'below'])).toBe(0);
  expect(touched([...inTurn(6, 'left'), 'middle', 'left'])).toBe(1);
  expect(touched(inTurn(7, 'left'), longestPauseMs + 1)).toBe(1);
});

test('the same corner twice counts as the first touch', () => {
  expect(touched(['left', 'right', 'left', 'left'])).toBe(1);
});

test('a control that reaches into a corner keeps its touch', () => {
  const before = { corner: 'left', touches: 6, atMs: 0 } as const;
  expect(followWayIn(before, { ...places.right, atMs: 1, onControl: true }, screen)).toBeNull();
});
