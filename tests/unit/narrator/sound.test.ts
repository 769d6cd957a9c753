import { describe, expect, test } from 'vitest';
import { levelled } from '../../../src/narrator/level.ts';
import { loudness } from '../../../src/narrator/loudness.ts';
import { joined, rawBytes, readWav, type Sound, secondsOf, trimmed } from '../../../src/narrator/sound.ts';
import { truePeakDb } from '../../../src/narrator/true-peak.ts';

const perSecond = 22_050;
const tone = (seconds: number, height: number): Sound => ({
  samples: Float32Array.from(
    { length: seconds * perSecond },
    (_, index) => height * Math.sin((2 * Math.PI * 997 * index) / perSecond),
  ),
  perSecond,
});

describe('loudness', () => {
  // BS.1770: a tone of 997 Hz at full height in one channel reads −3.01 LUFS.
  test.each([
    [1, -3.01],
    [0.1, -23.01],
  ])('of a tone of height %f is %f LUFS', (height, lufs) => {
    expect(loudness(tone(4, height))).toBeCloseTo(lufs, 1);
  });

  test('does not count the silence between words', () => {
    const { sound } = joined([tone(3, 0.1), tone(3, 0.1)], 3);
    expect(loudness(sound)).toBeCloseTo(-23, 0);
  });
});

test('a sound is made louder, and of a spiky one no sample stands out', () => {
  const spiky = { perSecond, samples: tone(4, 0.05).samples.map((x, at) => (at % 300 < 3 ? x * 12 : x)) };
  const quiet = tone(4, 0.01);
  expect(loudness(levelled(quiet, { gainDb: 20, highestDb: -5 })) - loudness(quiet)).toBeCloseTo(20, 1);
  const { samples } = levelled(spiky, { gainDb: 10, highestDb: -5.5 });
  expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(10 ** (-5.5 / 20) + 1e-6);
});

test('a peak between two samples is found', () => {
  // A quarter of the rate, an eighth of a turn off: every sample lies at 0.707 of the height that the curve reaches.
  const samples = Float32Array.from({ length: 400 }, (_, at) => Math.sin((Math.PI / 2) * at + Math.PI / 4));
  expect(Math.max(...samples)).toBeCloseTo(Math.SQRT1_2, 5);
  expect(truePeakDb({ samples, perSecond })).toBeCloseTo(0, 0);
});

test('joined parts begin where it says, and the silence around them is cut', () => {
  const silence = { perSecond, samples: new Float32Array(perSecond) };
  const padded = joined([silence, tone(1, 0.5), silence], 0).sound;
  expect(secondsOf(trimmed(padded))).toBeCloseTo(1, 2);
  const { sound, starts } = joined([tone(1, 0.5), tone(1, 0.5)], 0.4);
  expect(starts[0]).toBe(0);
  expect(starts[1]).toBeCloseTo(1.4, 3);
  expect(secondsOf(sound)).toBeCloseTo(2.85, 2);
});

test('samples go into sixteen bits and come back', () => {
  const header = new Uint8Array(44);
  new DataView(header.buffer).setUint32(24, perSecond, true);
  const bytes = new Uint8Array([...header, ...rawBytes(tone(0.01, 0.5))]);
  const back = readWav(bytes);
  expect(back.perSecond).toBe(perSecond);
  expect(back.samples[5]).toBeCloseTo(tone(0.01, 0.5).samples[5] ?? 0, 3);
});
