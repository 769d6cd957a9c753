/** The highest point of a sound's curve, also between its samples, in decibels below full height (ITU-R BS.1770, annex 2). */
import type { Sound } from './sound.ts';

/** Points looked at for each sample, and samples on either side that a point depends on. */
const points = 4;
const reach = 6;

export function truePeakDb({ samples }: Sound): number {
  let highest = 0;
  for (let point = 0; point < points; point += 1) {
    const weights = weightsAt(point / points);
    for (let index = 0; index < samples.length; index += 1) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1) {
        sum += (weights[tap] ?? 0) * (samples[index + tap - reach + 1] ?? 0);
      }
      highest = Math.max(highest, Math.abs(sum));
    }
  }
  return 20 * Math.log10(highest);
}

/** A sinc under a raised cosine, for a point so far behind a sample. */
function weightsAt(behind: number): readonly number[] {
  return Array.from({ length: 2 * reach }, (_, tap) => {
    const x = tap - reach + 1 - behind;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach));
  });
}
