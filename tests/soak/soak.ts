/** Lets many visitors come and go on one page, and watches what the page holds on to. */
import type { Page } from 'playwright';
import { seeded } from '../builders/seeded.ts';
import { watchPage } from '../e2e/watch-page.ts';
import { type Held, measurePage } from './measure-page.ts';
import { randomVisit, sceneOf } from './random-visit.ts';

export interface Soak {
  readonly page: Page;
  readonly address: string;
  readonly visits: number;
  readonly seed: number;
  /** After so many visits the page is warm: what it holds then is what it may hold. */
  readonly warmVisits: number;
  readonly everyVisits: number;
  readonly onMeasured: (visits: number, held: Held, troubles: number) => void;
}

export interface Soaked {
  readonly touches: number;
  readonly warm: Held;
  readonly last: Held;
  /** Console errors and warnings, thrown errors, requests that leave the origin. */
  readonly troubles: readonly string[];
}

const firstMoment = new Date('2026-11-24T09:00:00Z');

export async function soak({ page, address, ...options }: Soak): Promise<Soaked> {
  const troubles = watchPage(page);
  await page.clock.install({ time: new Date(firstMoment.getTime() - 60_000) });
  await page.clock.pauseAt(firstMoment);
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'attract');
  const session = await page.context().newCDPSession(page);
  const chance = seeded(options.seed);
  let touches = 0;
  let warm: Held | null = null;
  let last = await measurePage(session);
  for (let visit = 1; visit <= options.visits; visit += 1) {
    touches += await randomVisit(page, chance);
    const isWarm = visit === options.warmVisits;
    if (!isWarm && visit % options.everyVisits !== 0 && visit !== options.visits) continue;
    last = await measurePage(session);
    if (isWarm) warm = last;
    options.onMeasured(visit, last, troubles.length);
  }
  if ((await sceneOf(page)) !== 'attract') throw new Error('the last visit did not end');
  return { touches, warm: warm ?? last, last, troubles };
}

/** Sentences about what grew too much; none where all is well. */
export function growth({ warm, last }: Pick<Soaked, 'warm' | 'last'>, mostShare: number): readonly string[] {
  const share = last.heapBytes / warm.heapBytes - 1;
  return [
    ...(share > mostShare ? [`the heap grew by ${(share * 100).toFixed(2)} %`] : []),
    ...(last.nodes > warm.nodes * (1 + mostShare)
      ? [`the nodes grew from ${warm.nodes} to ${last.nodes}`]
      : []),
    ...(last.listeners > warm.listeners
      ? [`the listeners grew from ${warm.listeners} to ${last.listeners}`]
      : []),
  ];
}
