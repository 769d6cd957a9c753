/** The five steps of the volume, six decibels apart: 24 dB in all, the middle one 12 dB above the lowest (R46). */
import { volumeSteps } from '../../walkthrough/visit.ts';

const stepDb = 6;

/** Of a step from 1 to 5: nothing is added at the highest, which is how loud the files are. */
export function gainDb(step: number): number {
  return (step - volumeSteps) * stepDb;
}

/** What a sample is multiplied with. */
export function gainOf(step: number): number {
  return 10 ** (gainDb(step) / 20);
}
