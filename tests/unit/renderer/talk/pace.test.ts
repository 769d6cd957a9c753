import { expect, test } from 'vitest';
import { planOf, secondsBehind, usualMinutes } from '../../../../src/renderer/talk/pace.ts';
import type { Slide } from '../../../../src/renderer/talk/slides.ts';

const slides: readonly Slide[] = [
  { is: 'opening' },
  { is: 'chapter', chapter: 'a' },
  { is: 'figure', chapter: 'a', fact: 'f' },
  { is: 'chapter', chapter: 'b' },
  { is: 'closing' },
];

test('the minutes of a chapter are shared out among its slides, and a chapter without a plan has the usual time', () => {
  expect(planOf(slides, { a: 2 })).toEqual([
    0,
    30,
    90,
    150,
    150 + usualMinutes * 60,
    180 + usualMinutes * 60,
  ]);
});

test('a talk is on time while its slide’s own time runs, and half a minute around it', () => {
  const plan = planOf(slides, { a: 2, b: 2 });
  expect(secondsBehind(plan, 1, 60)).toBe(0);
  expect(secondsBehind(plan, 1, 119)).toBe(0);
  expect(secondsBehind(plan, 1, 150)).toBe(60);
  expect(secondsBehind(plan, 3, 10)).toBe(-140);
});
