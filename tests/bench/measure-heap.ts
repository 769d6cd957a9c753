/** What a page holds after ten, a hundred and a thousand core paths, once its rubbish has been collected. */
import { measurePage } from '../soak/measure-page.ts';
import { corePathsInPage } from './core-paths-in-page.ts';
import { type Measure, measureOf } from './figures.ts';
import { openBrowser } from './open-side.ts';
import type { Side } from './sides.ts';

export interface HeapMeasuring {
  readonly side: Side;
  /** From the first scene back to the first scene. */
  readonly tapsRound: number;
  readonly after: readonly number[];
  readonly say: (line: string) => void;
}

/** So many paths in one call into the page. */
const mostAtOnce = 25;
const firstMoment = new Date('2026-11-24T09:00:00Z');

/** In a small window: the paths are many, and what is painted is no part of the heap. */
export async function measureHeap({
  side,
  tapsRound,
  after,
  say,
}: HeapMeasuring): Promise<readonly Measure[]> {
  // Without the optimising compilers: what they make of the code in hours is no part of what the page holds on to.
  const flags = ['--js-flags=--no-turbofan --no-maglev'];
  const opened = await openBrowser({ viewport: { width: 960, height: 540 }, flags });
  try {
    const { page, session } = opened;
    await page.clock.install({ time: new Date(firstMoment.getTime() - 60_000) });
    await page.clock.pauseAt(firstMoment);
    await page.goto(side.address);
    await page.waitForSelector(side.ready, { state: 'attached' });
    const first = await page.evaluate(headingOf, side.heading);
    const measures: Measure[] = [];
    let walked = 0;
    for (const paths of after) {
      while (walked < paths) {
        const more = Math.min(mostAtOnce, paths - walked);
        await page.evaluate(corePathsInPage, { paths: more, taps: tapsRound, onward: side.onward });
        walked += more;
      }
      const now = await page.evaluate(headingOf, side.heading);
      if (now !== first)
        throw new Error(`${side.name}: after ${paths} core paths it shows "${now}", not "${first}"`);
      const { heapBytes } = await measurePage(session);
      const named = { side: side.name, name: `heap after ${paths} core paths`, unit: 'MB' };
      measures.push(measureOf(named, [heapBytes / 1_048_576]));
      say(`heap: ${side.name}, ${paths} core paths, ${(heapBytes / 1_048_576).toFixed(2)} MB`);
    }
    return measures;
  } finally {
    await opened.close();
  }
}

function headingOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}
