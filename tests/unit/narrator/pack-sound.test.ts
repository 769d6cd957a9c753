import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loudness } from '../../../src/narrator/loudness.ts';
import { packing, packSound } from '../../../src/narrator/pack-sound.ts';
import { runProgram } from '../../../src/narrator/run-program.ts';
import { readFloats, type Sound } from '../../../src/narrator/sound.ts';
import { truePeakDb } from '../../../src/narrator/true-peak.ts';

const perSecond = 22_050;
/** Half a second of a buzz, half a second of nothing, four times: what speech is to an encoder. */
const buzz: Sound = {
  perSecond,
  samples: Float32Array.from({ length: 4 * perSecond }, (_, at) =>
    at % perSecond < perSecond / 2 ? 0.1 * (((at * 120) / perSecond) % 1) : 0,
  ),
};
const hasOpusTools = spawnSync('opusenc', ['--version']).status === 0;

/** Where opus-tools are missing this is reported as skipped, never as passed. */
describe.runIf(hasOpusTools)('packed by opusenc', () => {
  test('a sound has the loudness and the peaks that were asked for, and the same bytes every time', async () => {
    const [first, second] = [await packSound(buzz), await packSound(buzz)];
    if (!first.ok) throw new Error(first.why);
    expect(second).toEqual(first);
    const program = {
      name: 'opusdec',
      args: ['--quiet', '--float', '--rate', '48000', '-', '-'],
      input: first.bytes,
    };
    const unpacked = await runProgram(program);
    if (!unpacked.ok) throw new Error(unpacked.why);
    const heard = readFloats(unpacked.bytes, 48_000);
    expect(Math.abs(loudness(heard) - packing.lufs)).toBeLessThanOrEqual(1);
    expect(truePeakDb(heard)).toBeLessThanOrEqual(-1);
  });
});
