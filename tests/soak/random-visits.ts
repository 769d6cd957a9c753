/**
 * Whole visits by people who touch this and that, and at some point walk away. They run inside the page, many in one call:
 * so thousands take minutes, and what a call leaves behind in the page is not taken for something of the page's.
 */
import type { Page } from 'playwright';
import { type Act, actInPage } from './act-in-page.ts';

/** A quarter of the usual one: the stage is scaled to it, and far less is painted. */
export const screen = { width: 960, height: 540 };

const mostTouches = 14;
const longestPauseMs = 60_000;
const silenceMs = 30_000;
/** Longer than the longest patience and its warning, ten times over for somebody who asked for more time. */
const longestSilenceMs = 2_200_000;

export interface RandomVisits {
  readonly page: Page;
  readonly chance: () => number;
  /** How many; the last is one by a real finger. */
  readonly visits: number;
}

/** @returns how many touches there were; throws where silence does not bring the attract scene back. */
export async function randomVisits({ page, chance, visits }: RandomVisits): Promise<number> {
  const people = [...Array(visits)].map(() => somebody(chance));
  const rest = { silenceMs, longestSilenceMs };
  const byFinger = people.at(-1) ?? [];
  const scenes = await page.evaluate(actInPage, { visits: people.slice(0, -1), ...rest });
  await touchByFinger(page, byFinger);
  const last = await page.evaluate(actInPage, { visits: [[]], ...rest });
  for (const scene of [...scenes, ...last]) {
    if (scene !== 'attract')
      throw new Error(`after ${longestSilenceMs / 1_000} seconds of silence the screen shows ${scene}`);
  }
  return people.reduce((count, acts) => count + acts.length, 0);
}

function somebody(chance: () => number): readonly Act[] {
  const touches = 1 + Math.floor(chance() * mostTouches);
  return [...Array(touches)].map(() => ({
    which: chance(),
    // Now and then a finger meets no button at all.
    beside: chance() < 0.1 ? { x: chance() * screen.width, y: chance() * screen.height } : null,
    // Some read, some hurry; the pause may well outlast the patience and end the visit early.
    pauseMs: Math.floor(chance() ** 3 * longestPauseMs),
  }));
}

/** The spot is found and the time passed in the page, as for the others. */
async function touchByFinger(page: Page, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    const spot = await page.evaluate(({ which, beside }) => {
      const buttons = [...document.querySelectorAll('button')];
      const { left, top, width, height } =
        buttons[Math.floor(which * buttons.length)]?.getBoundingClientRect() ?? new DOMRect(450, 30, 1, 1);
      return beside ?? { x: left + width / 2, y: top + height / 2 };
    }, act);
    await page.touchscreen.tap(spot.x, spot.y);
    await page.evaluate(actInPage, { visits: [[]], silenceMs: act.pauseMs + 600, longestSilenceMs: 1 });
  }
}

export function sceneOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.dataset.scene ?? null);
}
