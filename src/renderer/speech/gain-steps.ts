/** The five steps of the volume, six decibels apart: 24 dB in all, the middle one 12 dB above the lowest (R46). */

export const volumeSteps = 5;
/** Where every visit begins. What is heard there is set at the loudspeaker, once, with a meter: at most 65 dBA. */
export const usualVolume = 3;
const stepDb = 6;

/** Of a step from 1 to 5: nothing is added at the highest, which is how loud the files are. */
export function gainDb(step: number): number {
  return (step - volumeSteps) * stepDb;
}

/** What a sample is multiplied with. */
export function gainOf(step: number): number {
  return 10 ** (gainDb(step) / 20);
}

export function changedVolume(step: number, by: 1 | -1): number {
  return Math.min(volumeSteps, Math.max(1, step + by));
}
