/** One visit to one side: it is opened afresh, walked through tap by tap, and everything about it is noted. */
import type { Page } from 'playwright';
import { type Opened, openSide } from './open-side.ts';
import { hasProcessFiles, memoryMb } from './processes.ts';
import { onwardSpot, type Side } from './sides.ts';

export interface Visited {
  readonly firstSceneMs: number;
  /** Of everything that was answered before the first scene. */
  readonly bytes: Readonly<Record<'raw' | 'compressed' | 'script', number>>;
  /** Each tap's time to the next paint; under 16 ms counts as 16, since no finer is told. */
  readonly tapMs: readonly number[];
  /** From each touch to the next scene; of a page that has only one, none. */
  readonly sceneMs: readonly number[];
  /** Over 50 ms, after the first scene. */
  readonly longTasks: readonly number[];
  readonly framesDue: number;
  readonly framesMissed: number;
  /** The most at the three times it was looked at; `null` where the system does not tell. */
  readonly memoryMb: number | null;
}

export interface Visiting {
  readonly side: Side;
  readonly taps: number;
  /** So many times slower than this machine. */
  readonly throttle: number;
}

/** From one tap to the next: the app's own transition takes 200 ms, and its guard against a trembling finger 300 ms. */
const betweenTapsMs = 400;
const leastTapMs = 16;
const patienceMs = 10_000;

export async function visitSide({ side, taps, throttle }: Visiting): Promise<Visited> {
  const opened = await openSide(side, throttle);
  try {
    return await walk(opened, { side, taps, throttle });
  } finally {
    await opened.close();
  }
}

async function walk(
  { page, processes, firstSceneMs }: Opened & { readonly firstSceneMs: number },
  { side, taps, throttle }: Visiting,
): Promise<Visited> {
  const bytes = await page.evaluate(bytesUntil, firstSceneMs);
  const memory = [memoryNow(processes)];
  let framesDue = 0;
  let framesMissed = 0;
  await page.waitForTimeout(betweenTapsMs);
  for (let tap = 0; tap < taps; tap += 1) {
    const before = await shownOn(page, side);
    const { x, y } = await onwardSpot(page, side);
    await page.evaluate(() => window.bench.watchFrames());
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(throttle === 1 ? betweenTapsMs : 2 * betweenTapsMs);
    if (side.name !== 'blank page') await leadsOn(page, side, before);
    const { due, missed } = await page.evaluate(() => window.bench.countFrames());
    framesDue += due;
    framesMissed += missed;
    if (tap === Math.floor(taps / 2)) memory.push(memoryNow(processes));
  }
  memory.push(memoryNow(processes));
  const { found, sceneMs, longTasks } = await page.evaluate(() => ({
    found: [...window.bench.taps],
    sceneMs: [...window.bench.scenes],
    longTasks: [...window.bench.longTasks],
  }));
  const slowest = new Map<number, number>();
  for (const { interaction, duration } of found)
    slowest.set(interaction, Math.max(duration, slowest.get(interaction) ?? 0));
  if (slowest.size > taps) throw new Error(`${side.name}: ${taps} taps, and ${slowest.size} were told of`);
  const untold = Array<number>(taps - slowest.size).fill(leastTapMs);
  return {
    firstSceneMs,
    bytes,
    tapMs: [...slowest.values(), ...untold],
    sceneMs,
    longTasks: longTasks.filter(({ at }) => at > firstSceneMs).map(({ duration }) => duration),
    framesDue,
    framesMissed,
    memoryMb: hasProcessFiles() ? Math.max(...memory) : null,
  };
}

function memoryNow(processes: () => readonly number[]): number {
  return hasProcessFiles() ? memoryMb(processes()) : 0;
}

/** A machine that has more to do than this may be late; one tap leads somewhere all the same. */
async function leadsOn(page: Page, side: Side, from: string): Promise<void> {
  for (let late = 0; (await shownOn(page, side)) === from; late += betweenTapsMs) {
    if (late > patienceMs) throw new Error(`${side.name}: a tap led nowhere from "${from}"`);
    await page.waitForTimeout(betweenTapsMs);
  }
}

/** The heading that shows. */
function shownOn(page: Page, { heading }: Side): Promise<string> {
  return page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', heading);
}

/** Runs in the page. */
function bytesUntil(ms: number): Visited['bytes'] {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  const sum = { raw: 0, compressed: 0, script: 0 };
  for (const entry of entries) {
    if (!(entry instanceof PerformanceResourceTiming) || entry.startTime > ms) continue;
    sum.raw += entry.decodedBodySize;
    sum.compressed += entry.encodedBodySize;
    if (/\.m?js$/.test(new URL(entry.name).pathname)) sum.script += entry.encodedBodySize;
  }
  return sum;
}
