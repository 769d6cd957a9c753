import { expect, test } from 'vitest';
import {
  attractStep,
  mostPictures,
  offsets,
  stepSeconds,
} from '../../../../src/renderer/parts/attract-step.ts';

test('a picture stands six to ten seconds, and a round takes a minute at most', () => {
  expect(stepSeconds).toBeGreaterThanOrEqual(6);
  expect(stepSeconds).toBeLessThanOrEqual(10);
  expect(mostPictures * stepSeconds).toBeLessThanOrEqual(60);
});

test('the pictures follow one another and begin again', () => {
  const shown = [0, 1, 2, 3, 4, 5, 6].map((step) => attractStep(step, 3).picture);
  expect(shown).toEqual([0, 1, 2, 0, 1, 2, 0]);
});

test('everything stands still for a round, then moves on by one place, and comes home', () => {
  const offsetsOf = (round: number) => [0, 1, 2].map((step) => attractStep(round * 3 + step, 3).offset);
  for (let round = 0; round < offsets; round += 1) expect(offsetsOf(round)).toEqual([round, round, round]);
  expect(offsetsOf(offsets)).toEqual([0, 0, 0]);
});

test('one picture alone stays', () => {
  expect([0, 5, 99].map((step) => attractStep(step, 1).picture)).toEqual([0, 0, 0]);
});
