/** Makes a sound louder and keeps its peaks down, by a limiter that looks ahead. */
import type { Sound } from './sound.ts';

export interface Level {
  readonly gainDb: number;
  /** Above which no sample stands. */
  readonly highestDb: number;
}

const lookAheadSeconds = 0.003;

export function levelled({ samples, perSecond }: Sound, { gainDb, highestDb }: Level): Sound {
  const gain = 10 ** (gainDb / 20);
  const highest = 10 ** (highestDb / 20);
  const span = Math.max(1, Math.round(lookAheadSeconds * perSecond));
  const held = leastAhead(
    samples.map((sample) => Math.min(1, highest / Math.abs(sample * gain))),
    span,
  );
  const result = new Float32Array(samples.length);
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) {
    sum += (held[index] ?? 1) - (index >= span ? (held[index - span] ?? 1) : 0);
    // The mean over the span never lies above what any sample in its middle allows.
    result[index] = ((samples[index] ?? 0) * gain * sum) / Math.min(index + 1, span);
  }
  return { samples: result, perSecond };
}

/** The least value from here to so many samples ahead. */
function leastAhead(values: Float32Array, span: number): Float32Array {
  const waiting = new Int32Array(values.length);
  let first = 0;
  let end = 0;
  const least = new Float32Array(values.length);
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index] ?? 1;
    while (end > first && (values[waiting[end - 1] ?? 0] ?? 1) >= value) end -= 1;
    waiting[end] = index;
    end += 1;
    while ((waiting[first] ?? 0) > index + span) first += 1;
    least[index] = values[waiting[first] ?? index] ?? 1;
  }
  return least;
}
