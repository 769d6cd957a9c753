/** What a side takes of the machine while nobody touches it: every side at once, each in a browser of its own. */
import { type Measure, measureOf } from './figures.ts';
import { openSide } from './open-side.ts';
import { hasProcessFiles, processorMs } from './processes.ts';
import type { Side } from './sides.ts';

export interface RestMeasuring {
  readonly sides: readonly Side[];
  /** Of this many seconds, told as of a minute. */
  readonly seconds: number;
  /** Before they begin: what the start itself leaves to do is no rest. */
  readonly settleSeconds: number;
}

/** Side by side, since at rest none of them is in another's way. */
export async function measureRest({
  sides,
  seconds,
  settleSeconds,
}: RestMeasuring): Promise<readonly Measure[]> {
  if (!hasProcessFiles()) return [];
  const opened = await Promise.all(sides.map(async (side) => ({ side, ...(await openSide(side)) })));
  try {
    await pause(settleSeconds);
    const before = opened.map(({ processes }) => processorMs(processes()));
    const began = performance.now();
    await pause(seconds);
    const minutes = (performance.now() - began) / 60_000;
    return opened.flatMap(({ side, processes }, index) => {
      const after = processorMs(processes());
      const busiest = [...after.byMain].map(([id, ms]) => ms - (before[index]?.byMain.get(id) ?? 0));
      const named = { side: side.name, unit: 'ms' };
      return [
        measureOf({ ...named, name: 'processor a minute at rest, whole browser' }, [
          (after.all - (before[index]?.all ?? 0)) / minutes,
        ]),
        measureOf({ ...named, name: 'processor a minute at rest, busiest main thread' }, [
          Math.max(...busiest) / minutes,
        ]),
      ];
    });
  } finally {
    await Promise.all(opened.map(({ close }) => close()));
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
}
