/** How fast the two windows of a talk follow each other: a key is pressed in one, and the moments are noted at which each has painted the next slide. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { presenterMark } from '../../src/bridge/channels.ts';
import { type Measure, measureOf } from './figures.ts';
import { hostArguments } from './host-arguments.ts';
import { openBrowser } from './open-side.ts';
import { startProcess } from './start-process.ts';

declare global {
  interface Window {
    /** Both in milliseconds since 1970, which two windows of one browser count alike. */
    readonly follow: { readonly pressed: Promise<number>; readonly painted: Promise<number> };
  }
}

interface TalkWindow {
  readonly name: string;
  readonly page: Page;
  /** Leads there and back again, so that every round shows the same two slides. */
  readonly key: string;
}

interface Way {
  readonly leads: TalkWindow;
  readonly follows: TalkWindow;
  readonly ownMs: number[];
  readonly otherMs: number[];
}

export async function measureFollow(appFolder: string, rounds: number): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const host = await startProcess([...hostArguments(appFolder, join(folder, 'data')), '--present']);
  const { page, close } = await openBrowser({});
  try {
    await page.goto(host.address);
    await page.locator('main.talk').waitFor();
    const beside = await page.context().newPage();
    await beside.goto(`${host.address}${presenterMark}`);
    await beside.locator('main.presenter[data-at]').waitFor();
    const presenter = { name: 'presenter’s window', page: beside, key: 'PageDown' };
    const audience = { name: 'audience’s window', page, key: 'PageUp' };
    return await takeTurns(presenter, audience, rounds);
  } finally {
    await close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeTurns(
  presenter: TalkWindow,
  audience: TalkWindow,
  rounds: number,
): Promise<readonly Measure[]> {
  const ways: readonly Way[] = [
    { leads: presenter, follows: audience, ownMs: [], otherMs: [] },
    { leads: audience, follows: presenter, ownMs: [], otherMs: [] },
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const { leads, follows, ownMs, otherMs } of ways) {
      await Promise.all([leads.page.evaluate(watchForNext), follows.page.evaluate(watchForNext)]);
      await leads.page.keyboard.press(leads.key);
      const pressed = await leads.page.evaluate(() => window.follow.pressed);
      ownMs.push((await leads.page.evaluate(() => window.follow.painted)) - pressed);
      otherMs.push((await follows.page.evaluate(() => window.follow.painted)) - pressed);
    }
  }
  return ways.flatMap(({ leads, follows, ownMs, otherMs }) => [
    measureOf({ side: leads.name, name: 'key to its own next slide painted', unit: 'ms' }, ownMs),
    measureOf(
      { side: follows.name, name: 'key in the other window to next slide painted', unit: 'ms' },
      otherMs,
    ),
  ]);
}

/** Runs in the page. */
function watchForNext(): void {
  const wall = (sincePageBegan: number) => performance.timeOrigin + sincePageBegan;
  const pressed = new Promise<number>((resolve) => {
    addEventListener('keydown', ({ timeStamp }) => resolve(wall(timeStamp)), { once: true, capture: true });
  });
  const painted = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      // The task after a frame's callbacks runs once the frame has been painted.
      requestAnimationFrame(() => setTimeout(() => resolve(wall(performance.now()))));
    });
    watch.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-at', 'data-step'] });
  });
  Object.assign(window, { follow: { pressed, painted } });
}
