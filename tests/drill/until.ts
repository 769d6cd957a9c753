/** Waiting with a limit for what a drill wants to see, and how long it took. */
import { setTimeout as pause } from 'node:timers/promises';
import type { DrilledKiosk } from './drilled-kiosk.ts';

/** From a cold start on a slow machine. */
export const startSeconds = 40;

/** Waits until the attract scene is on the screen and answers the seconds it took. */
export async function untilAttract(kiosk: DrilledKiosk, longestSeconds: number): Promise<number> {
  return until(
    longestSeconds,
    'the attract scene is not on the screen',
    async () => (await kiosk.scene()) === 'attract',
  );
}

/** Waits until the host has printed this and answers the seconds it took. */
export async function untilSaid(kiosk: DrilledKiosk, words: RegExp, longestSeconds: number): Promise<number> {
  return until(longestSeconds, `the host never said ${words}`, async () => words.test(kiosk.said()));
}

export async function until(
  longestSeconds: number,
  complaint: string,
  isSo: () => Promise<boolean>,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await isSo()) return (performance.now() - began) / 1_000;
    if (performance.now() - began > longestSeconds * 1_000) {
      throw new Error(`${complaint} after ${longestSeconds} seconds`);
    }
    await pause(100);
  }
}
