/** Brings a sound to the loudness asked for and keeps its peaks down (R49), by a limiter that looks ahead. */
import { loudness } from './loudness.ts';
import type { Sound } from './sound.ts';

/** The file is to be heard at −16 LUFS; packing speech so small takes 0.7 off. */
export const wantedLufs = -15.3;
/** Of a sample; the encoder and the curve between samples add up to three decibels or more, and −1 dBTP is the end. */
const highestSample = 10 ** (-5.5 / 20);
const lookAheadSeconds = 0.003;
/** The limiter takes some loudness away, so that the gain is found in a few steps. */
const mostSteps = 8;
const nearEnoughLu = 0.2;

export function levelled(sound: Sound): Sound {
  let gainDb = wantedLufs - loudness(sound);
  let result = limited(sound, gainDb);
  for (let step = 1; step < mostSteps; step += 1) {
    const missing = wantedLufs - loudness(result);
    if (Math.abs(missing) <= nearEnoughLu) break;
    gainDb += missing;
    result = limited(sound, gainDb);
  }
  return result;
}

function limited({ samples, perSecond }: Sound, gainDb: number): Sound {
  const gain = 10 ** (gainDb / 20);
  const span = Math.max(1, Math.round(lookAheadSeconds * perSecond));
  const wanted = samples.map((sample) => Math.min(1, highestSample / Math.abs(sample * gain)));
  const held = leastAround(wanted, span);
  let sum = 0;
  // The mean over the span never lies above what any sample in its middle allows.
  const factors = held.map((_, index) => {
    sum += (held[index] ?? 1) - (index >= span ? (held[index - span] ?? 1) : 0);
    return sum / Math.min(index + 1, span);
  });
  return { samples: samples.map((sample, index) => sample * gain * (factors[index] ?? 1)), perSecond };
}

/** The least value from here to so many samples ahead. */
function leastAround(values: Float32Array, span: number): Float32Array {
  const waiting: number[] = [];
  let first = 0;
  const least = new Float32Array(values.length);
  for (let index = values.length - 1; index >= 0; index -= 1) {
    while (waiting.length > first && (values[waiting.at(-1) ?? 0] ?? 1) >= (values[index] ?? 1))
      waiting.pop();
    waiting.push(index);
    while ((waiting[first] ?? 0) > index + span) first += 1;
    least[index] = values[waiting[first] ?? index] ?? 1;
  }
  return least;
}
