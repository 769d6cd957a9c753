/** How long a scene waits in silence before it asks whether anybody is there (R31, R34). */
import type { Comfort } from './visit.ts';

/** Standing visitors read about half as fast as seated ones: a scene waits twice its words at this rate. */
const wordsPerMinute = 100;

/** No scene waits longer than this before it asks, however long its text. */
export const longestPatienceSeconds = 180;

/** Answers the patience for a scene of so many words; never less than the venue's own patience, never over the cap. */
export function patienceSeconds(words: number, venuePatienceSeconds: number): number {
  const readingSeconds = Math.ceil((2 * words * 60) / wordsPerMinute);
  return Math.min(longestPatienceSeconds, Math.max(venuePatienceSeconds, readingSeconds));
}

/** How often the usual patience is waited out: ten times for a visitor who asked for more time (R34, WCAG 2.2.1). */
export function patienceTimes({ moreTime }: Comfort): number {
  return moreTime ? 10 : 1;
}

export interface Moments {
  readonly nowMs: number;
  readonly lastTouchMs: number;
  /** When the narration was last heard. */
  readonly lastWordMs: number;
}

/** How long it has been quiet: whoever listens is there, though they touch nothing (R31). */
export function quietSeconds({ nowMs, lastTouchMs, lastWordMs }: Moments): number {
  return (nowMs - Math.max(lastTouchMs, lastWordMs)) / 1_000;
}
