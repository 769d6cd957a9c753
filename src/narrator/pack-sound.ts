/** Packs a sound as Opus by opusenc, at the loudness and under the peaks that the requirement names (R49). */
import { levelled } from './level.ts';
import { loudness } from './loudness.ts';
import { type ProgramRun, runProgram } from './run-program.ts';
import { rawBytes, readFloats, type Sound, secondsOf } from './sound.ts';
import { truePeakDb } from './true-peak.ts';

/** Whatever changes the bytes of a file; a change of it has every sound made anew. */
export const packing = {
  lufs: -16,
  /** The requirement allows one; the rest is for what another decoder hears otherwise. */
  nearEnoughLu: 0.5,
  highestPeakDb: -1.1,
  encoderArgs: [
    ...['--quiet', '--raw', '--raw-rate', '22050', '--raw-chan', '1'],
    ...['--bitrate', '12', '--speech', '--framesize', '60'],
    // Without chance and filling: the same text gives the same bytes.
    ...['--serial', '1', '--padding', '0', '-', '-'],
  ],
  /** A soft noise under everything: behind perfect silence this encoder at times begins with a crack. */
  floorHeight: 0.0015,
  /** What the first try expects of the encoder: so much higher peaks, so much less loudness. */
  overshootDb: 2,
  lossLu: 1,
} as const;

/** In floats, which tell by how much a peak is too high; sixteen bits would cut it off. */
const decoderArgs = ['--quiet', '--float', '--rate', '48000', '-', '-'];
const decodedPerSecond = 48_000;
const mostTries = 16;
/** The loudness of a single word means little, and there is little to be done about it. */
const shortSeconds = 3;
const nearEnoughForWordLu = 2;

/** Packing so small moves loudness and peaks, so that each file is unpacked and measured, and packed anew until it fits. */
export async function packSound(sound: Sound): Promise<ProgramRun> {
  let gainDb = packing.lufs + packing.lossLu - loudness(sound);
  let highestDb: number = packing.highestPeakDb - packing.overshootDb;
  const nearEnoughLu = secondsOf(sound) < shortSeconds ? nearEnoughForWordLu : packing.nearEnoughLu;
  const found: string[] = [];
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const input = rawBytes(withFloor(levelled(sound, { gainDb, highestDb }), attempt));
    const packed = await runProgram({ name: 'opusenc', args: packing.encoderArgs, input });
    if (!packed.ok) return packed;
    const unpacked = await runProgram({ name: 'opusdec', args: decoderArgs, input: packed.bytes });
    if (!unpacked.ok) return unpacked;
    const heard = readFloats(unpacked.bytes, decodedPerSecond);
    const missing = packing.lufs - loudness(heard);
    const tooHigh = truePeakDb(heard) - packing.highestPeakDb;
    if (tooHigh <= 0 && Math.abs(missing) <= nearEnoughLu) return packed;
    found.push(`${missing.toFixed(1)} LU and ${tooHigh.toFixed(1)} dB off`);
    // Louder only as far as the peaks have been seen to stay down, and higher only where it is too quiet.
    if (tooHigh > 0 || missing > 0) highestDb -= tooHigh + 0.2;
    if (tooHigh <= 0 || missing < 0) gainDb += missing;
  }
  return { ok: false, why: `the sound does not fit ${packing.lufs} LUFS: ${found.join(', ')}` };
}

/** The same noise for the same seed, so that the same text gives the same bytes. */
function withFloor({ samples, perSecond }: Sound, seed: number): Sound {
  let state = seed + 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state / 0x7fffffff) * 2 - 1;
  };
  return { samples: samples.map((sample) => sample + next() * packing.floorHeight), perSecond };
}
