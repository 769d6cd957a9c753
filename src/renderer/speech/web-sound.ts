/**
 * Decodes and plays sounds through Web Audio, from any offset.
 * Never an `<audio>` element: seeking in one is broken over Electron's own schemes (electron#38749, #51442).
 */

/** A decoded sound. */
export interface Sound {
  readonly seconds: number;
  /** Plays a part of it and tells when that has ended, also by being stopped. Answers the way to stop it. */
  readonly play: (beginSeconds: number, lengthSeconds: number, onEnded: () => void) => () => void;
}

export interface SoundOutput {
  /** Until a sound can be heard: a context sleeps until it is asked for. */
  readonly wake: () => Promise<void>;
  /** `null` where the bytes are no sound. */
  readonly decode: (bytes: ArrayBuffer) => Promise<Sound | null>;
  readonly setGain: (gain: number) => void;
  readonly close: () => void;
}

export function webSound(context: AudioContext): SoundOutput {
  const gain = context.createGain();
  gain.connect(context.destination);

  const play = (buffer: AudioBuffer): Sound['play'] => {
    return (beginSeconds, lengthSeconds, onEnded) => {
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.connect(gain);
      source.onended = () => {
        source.disconnect();
        onEnded();
      };
      source.start(0, beginSeconds, lengthSeconds);
      return () => source.stop();
    };
  };

  return {
    wake: () => context.resume(),
    decode: async (bytes) => {
      try {
        const buffer = await context.decodeAudioData(bytes);
        return { seconds: buffer.duration, play: play(buffer) };
      } catch (error) {
        // A damaged file is silent like a missing one; the words stand on the screen.
        if (error instanceof DOMException) return null;
        throw error;
      }
    },
    setGain: (value) => {
      gain.gain.value = value;
    },
    close: () => void context.close(),
  };
}
