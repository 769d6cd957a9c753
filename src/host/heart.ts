/** Carries the page's heartbeat from the bridge to whoever watches over the view on this host. */
import type { Pulse } from '../bridge/contract.ts';
import { beatMs } from './pulse.ts';

export interface Heart {
  /** Answers whether another beat is wanted, two seconds later, or at once where nobody watches. */
  beat(pulse: Pulse): Promise<boolean>;
  /** The page let go of a beat before it was answered. */
  letGo(): void;
  /** From now on the listener is told; there is one. */
  watch(listener: HeartListener): void;
}

export interface HeartListener {
  readonly beat: (pulse: Pulse) => void;
  readonly letGo: () => void;
}

/** @param pause comes back after so many milliseconds. */
export function openHeart(pause: (ms: number) => Promise<void>): Heart {
  let watcher: HeartListener | null = null;
  return {
    // The page always waits for an answer: so the host sets the pace, and notices when nobody waits any more.
    beat: async (pulse) => {
      if (watcher === null) return false;
      watcher.beat(pulse);
      await pause(beatMs);
      return true;
    },
    letGo: () => watcher?.letGo(),
    watch: (listener) => {
      watcher = listener;
    },
  };
}
