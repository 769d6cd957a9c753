/** Speaks one thing at a time, sentence by sentence, and never two at once (R44). */
import type { Sound, SoundOutput } from './web-sound.ts';

/** One text to be spoken. */
export interface Utterance {
  readonly address: string;
  /** Where each sentence begins, in seconds. */
  readonly sentences: readonly number[];
}

export interface Listener {
  /** A sentence begins: which text, which of its sentences. */
  readonly onSentence: (utterance: number, sentence: number) => void;
  /** Everything is said, or nothing of it could be. */
  readonly onEnd: () => void;
}

/** Where to go on after a pause. */
export interface Spot {
  readonly utterance: number;
  readonly sentence: number;
}

export interface Speaker {
  /** Stops what is being said and says this, from a spot on. */
  readonly say: (utterances: readonly Utterance[], from: Spot, listener: Listener) => void;
  /** At once, and for good. */
  readonly stop: () => void;
  readonly setGain: (gain: number) => void;
  /** Gives back what it speaks through. */
  readonly close: () => void;
}

export interface SpeakerParts {
  readonly output: SoundOutput;
  /** The bytes of a sound, or `null` where they cannot be had. */
  readonly fetchSound: (address: string) => Promise<ArrayBuffer | null>;
}

/** What one speech says; its turn is over when another one has begun or when it was stopped. */
interface Speech {
  readonly utterances: readonly Utterance[];
  readonly from: Spot;
  readonly listener: Listener;
  readonly turn: number;
}

export function createSpeaker({ output, fetchSound }: SpeakerParts): Speaker {
  let turnNow = 0;
  let stopPlaying: (() => void) | null = null;

  const stop = () => {
    turnNow += 1;
    stopPlaying?.();
    stopPlaying = null;
  };

  const load = async (utterance: Utterance | undefined): Promise<Sound | null> => {
    const bytes = utterance ? await fetchSound(utterance.address) : null;
    return bytes ? output.decode(bytes) : null;
  };

  const speak = async ({ utterances, from, listener, turn }: Speech) => {
    let upcoming = load(utterances[from.utterance]);
    for (let index = from.utterance; index < utterances.length; index += 1) {
      const sound = await upcoming;
      if (turnNow !== turn) return;
      // The next sound is fetched while this one is heard, and no more of them, since a decoded one is large.
      upcoming = load(utterances[index + 1]);
      const starts = utterances[index]?.sentences ?? [];
      const first = index === from.utterance ? from.sentence : 0;
      for (let sentence = first; sound && sentence < starts.length; sentence += 1) {
        listener.onSentence(index, sentence);
        const begin = starts[sentence] ?? 0;
        const length = (starts[sentence + 1] ?? sound.seconds) - begin;
        await new Promise<void>((resolve) => {
          stopPlaying = sound.play(begin, length, resolve);
        });
        if (turnNow !== turn) return;
      }
    }
    listener.onEnd();
  };

  return {
    say: (utterances, from, listener) => {
      stop();
      // Its turn is taken now: another speech may begin before the output is awake.
      const speech = { utterances, from, listener, turn: turnNow };
      output.wake().then(() => (turnNow === speech.turn ? speak(speech) : undefined));
    },
    stop,
    setGain: output.setGain,
    close: output.close,
  };
}
