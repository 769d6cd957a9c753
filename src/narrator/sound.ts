/** A sound in memory: one channel, samples between -1 and 1. */

export interface Sound {
  readonly samples: Float32Array;
  readonly perSecond: number;
}

export function secondsOf({ samples, perSecond }: Sound): number {
  return samples.length / perSecond;
}

/** The samples of a `.wav` of 16 bits and one channel. espeak-ng writes it to a pipe and leaves its sizes open. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const perSecond = view.getUint32(24, true);
  const begin = 44;
  const samples = Float32Array.from(
    { length: Math.floor((bytes.byteLength - begin) / 2) },
    (_, index) => view.getInt16(begin + index * 2, true) / 32_768,
  );
  return { samples, perSecond };
}

/** Samples of 32 bits without a header, of one channel. */
export function readFloats(bytes: Uint8Array, perSecond: number): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = Float32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, index) =>
    view.getFloat32(index * 4, true),
  );
  return { samples, perSecond };
}

/** Sixteen bits without a header, as the encoder takes them. */
export function rawBytes({ samples }: Sound): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => {
    view.setInt16(index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  });
  return bytes;
}

const silent = 0.002;

/** Without the silence at either end. */
export function trimmed({ samples, perSecond }: Sound): Sound {
  const first = samples.findIndex((sample) => Math.abs(sample) > silent);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > silent);
  return { samples: first < 0 ? samples.slice(0, 0) : samples.slice(first, last + 1), perSecond };
}

export interface Joined {
  readonly sound: Sound;
  /** Where each part begins, in seconds. */
  readonly starts: readonly number[];
}

/** One after the other, with so much silence before, between and behind. */
export function joined(parts: readonly Sound[], pauseSeconds: number): Joined {
  const perSecond = parts[0]?.perSecond ?? 22_050;
  const pause = Math.round(pauseSeconds * perSecond);
  const lead = Math.round(pause / 8);
  const length = parts.reduce((sum, { samples }) => sum + samples.length + pause, lead);
  const samples = new Float32Array(length);
  const starts: number[] = [];
  let at = lead;
  for (const part of parts) {
    starts.push((at - lead) / perSecond);
    samples.set(part.samples, at);
    at += part.samples.length + pause;
  }
  return { sound: { samples, perSecond }, starts };
}
