/** One whole visit by somebody who touches this and that, and at some point walks away. Time is driven, never waited for. */
import type { Page } from 'playwright';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const settleMs = 600;
const mostTouches = 14;
const silenceSeconds = 30;
/** Longer than the longest patience and its warning. */
const longestSilenceSeconds = 400;

/** @returns how many touches there were; throws where silence does not bring the attract scene back. */
export async function randomVisit(page: Page, chance: () => number): Promise<number> {
  const touches = 1 + Math.floor(chance() * mostTouches);
  for (let touch = 0; touch < touches; touch += 1) {
    const spots = await page.evaluate(buttonsOnScreen);
    const spot = spots[Math.floor(chance() * spots.length)];
    // Now and then a finger meets no button at all.
    const { x, y } =
      spot === undefined || chance() < 0.1 ? { x: chance() * 1_900, y: chance() * 1_000 } : spot;
    await page.touchscreen.tap(x, y);
    // Some read, some hurry; the pause may well outlast the patience and end the visit early.
    await page.clock.runFor(settleMs);
    await page.clock.fastForward(Math.floor(chance() ** 3 * 60_000));
  }
  for (let seconds = 0; seconds < longestSilenceSeconds; seconds += silenceSeconds) {
    if ((await sceneOf(page)) === 'attract') return touches;
    await page.clock.fastForward(silenceSeconds * 1_000);
    await page.clock.runFor(1_000);
  }
  throw new Error(
    `after ${longestSilenceSeconds} seconds of silence the screen shows ${await sceneOf(page)}`,
  );
}

export function sceneOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.dataset.scene ?? null);
}

/** Runs in the page: the middles of the buttons that a finger would meet there. */
function buttonsOnScreen(): readonly Spot[] {
  return [...document.querySelectorAll('button')].flatMap((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const spot = { x: left + width / 2, y: top + height / 2 };
    const met = document.elementFromPoint(spot.x, spot.y);
    return met !== null && button.contains(met) ? [spot] : [];
  });
}
