import { expect, test } from 'vitest';
import { gainDb, gainOf } from '../../../../src/renderer/speech/gain-steps.ts';
import { usualVolume, volumeSteps } from '../../../../src/walkthrough/visit.ts';

const steps = Array.from({ length: volumeSteps }, (_, index) => index + 1);

test('five steps lie six decibels apart and never amplify', () => {
  expect(steps.map(gainDb)).toEqual([-24, -18, -12, -6, 0]);
  for (const step of steps) expect(20 * Math.log10(gainOf(step))).toBeCloseTo(gainDb(step), 10);
});

test('the range is 18 dB or more, with a step 12 dB above the lowest, and a visit begins in the middle', () => {
  expect(gainDb(volumeSteps) - gainDb(1)).toBeGreaterThanOrEqual(18);
  expect(gainDb(usualVolume) - gainDb(1)).toBe(12);
});
