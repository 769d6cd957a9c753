/** How loud a sound is heard, in LUFS, by ITU-R BS.1770: two filters, blocks of 400 ms, and two gates. */
import type { Sound } from './sound.ts';

const stepSeconds = 0.1;
const stepsInBlock = 4;
/** Shorter sounds are measured as if they were said again and again. */
const leastSeconds = 3;

export function loudness(sound: Sound): number {
  const repeated = repeatedSound(sound);
  const weighted = filtered(filtered(repeated.samples, shelf(sound.perSecond)), highPass(sound.perSecond));
  const powers = blockPowers(weighted, sound.perSecond).filter((power) => inLufs(power) > -70);
  const relativeGate = inLufs(mean(powers)) - 10;
  return inLufs(mean(powers.filter((power) => inLufs(power) > relativeGate)));
}

function repeatedSound({ samples, perSecond }: Sound): Sound {
  const least = leastSeconds * perSecond;
  if (samples.length === 0 || samples.length >= least) return { samples, perSecond };
  const length = Math.ceil(least / samples.length) * samples.length;
  return {
    samples: Float32Array.from({ length }, (_, index) => samples[index % samples.length] ?? 0),
    perSecond,
  };
}

/** A block is four steps long, so that each step is summed once and counts in four blocks. */
function blockPowers(samples: Float32Array, perSecond: number): readonly number[] {
  const step = Math.round(stepSeconds * perSecond);
  const sums: number[] = [];
  for (let begin = 0; begin + step <= samples.length; begin += step) {
    let sum = 0;
    for (let index = begin; index < begin + step; index += 1) sum += (samples[index] ?? 0) ** 2;
    sums.push(sum);
  }
  return sums
    .slice(0, 1 - stepsInBlock)
    .map((_, at) => sums.slice(at, at + stepsInBlock).reduce((all, each) => all + each, 0))
    .map((sum) => sum / (stepsInBlock * step));
}

function inLufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** b0, b1, b2, a1, a2. */
type Biquad = readonly [number, number, number, number, number];

function filtered(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  const result = new Float32Array(samples.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const x = samples[index] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    result[index] = y;
  }
  return result;
}

/** The standard gives its filters at 48 kHz; these are the analogue ones behind them, for any rate. */
function shelf(perSecond: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / perSecond);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
}

function highPass(perSecond: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / perSecond);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}
