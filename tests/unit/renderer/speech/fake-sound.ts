/** A way out for sound that only writes down what is played; a test ends each sound when it likes. */
import type { SoundOutput } from '../../../../src/renderer/speech/web-sound.ts';

export interface FakeSound {
  readonly output: SoundOutput;
  /** Begin and length in seconds of every part that was played. */
  readonly played: readonly (readonly [begin: number, length: number])[];
  readonly playingNow: () => number;
  readonly mostAtOnce: () => number;
  /** Lets what is being played come to its end. */
  readonly finish: () => Promise<void>;
}

/** A sound lasts as many seconds as it has bytes; one without bytes is damaged. */
export function fakeSound(): FakeSound {
  const played: [number, number][] = [];
  const playing = new Set<() => void>();
  let most = 0;
  const output: SoundOutput = {
    wake: async () => {},
    setGain: () => {},
    close: () => {},
    decode: async ({ byteLength: seconds }) => {
      if (seconds === 0) return null;
      const play = (begin: number, length: number, onEnded: () => void) => {
        const end = () => {
          if (playing.delete(end)) onEnded();
        };
        playing.add(end);
        most = Math.max(most, playing.size);
        played.push([begin, length]);
        return end;
      };
      return { seconds, play };
    },
  };
  const finish = async () => {
    for (const end of [...playing]) end();
    await settle();
  };
  return { output, played, playingNow: () => playing.size, mostAtOnce: () => most, finish };
}

/** Until everything that has been promised so far has happened. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
