/** Visits every side over and over, each time in another order, and sums up what was noted. */
import { type Measure, measureOf, quantile } from './figures.ts';
import type { Side } from './sides.ts';
import { type Visited, visitSide } from './visit-side.ts';

export interface VisitsMeasuring {
  readonly sides: readonly Side[];
  readonly taps: number;
  readonly throttle: number;
  readonly rounds: number;
  readonly say: (line: string) => void;
}

export interface MeasuredVisits {
  readonly measures: readonly Measure[];
  /** Visits that came to nothing, and why. */
  readonly failures: readonly string[];
}

export async function measureVisits(measuring: VisitsMeasuring): Promise<MeasuredVisits> {
  const { sides, taps, throttle, rounds, say } = measuring;
  const visits = new Map<Side, Visited[]>(sides.map((side) => [side, []]));
  const failures: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    // Whoever comes first in one round comes last in the next.
    const order = [...sides.slice(round % sides.length), ...sides.slice(0, round % sides.length)];
    for (const side of order) {
      const visited = await triedOnce(() => visitSide({ side, taps, throttle }));
      if (typeof visited === 'string') failures.push(`round ${round + 1} at ${throttle}×: ${visited}`);
      else visits.get(side)?.push(visited);
    }
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    say(`visits at ${throttle}×: round ${round + 1} of ${rounds}, ${seconds} s, ${failures.length} failed`);
  }
  const measures = [...visits].flatMap(([side, all]) =>
    all.length === 0 ? [] : summedUp(throttle === 1 ? side.name : `${side.name} at ${throttle}×`, all),
  );
  return { measures, failures };
}

async function triedOnce(visit: () => Promise<Visited>): Promise<Visited | string> {
  try {
    return await visit();
  } catch (error) {
    return String(error);
  }
}

function summedUp(side: string, visits: readonly Visited[]): readonly Measure[] {
  const each = (name: string, unit: string, valueIn: (visited: Visited) => number) =>
    measureOf({ side, name, unit }, visits.map(valueIn));
  const taps = visits.flatMap(({ tapMs }) => tapMs);
  const longTasks = visits.flatMap((visited) => visited.longTasks);
  const ofTaps = (name: string, share: number) =>
    measureOf({ side, name: `tap to next paint, ${name}`, unit: 'ms' }, [quantile(taps, share)]);
  const scenes = visits.flatMap(({ sceneMs }) => sceneMs);
  const memory = visits.flatMap(({ memoryMb }) => memoryMb ?? []);
  return [
    each('first scene', 'ms', ({ firstSceneMs }) => firstSceneMs),
    each('bytes before the first scene', 'kB', ({ bytes }) => bytes.raw / 1_000),
    each('bytes before the first scene, compressed', 'kB', ({ bytes }) => bytes.compressed / 1_000),
    each('script before the first scene, compressed', 'kB', ({ bytes }) => bytes.script / 1_000),
    measureOf({ side, name: 'tap to next paint', unit: 'ms' }, taps),
    ofTaps('p95', 0.95),
    ofTaps('worst', 1),
    ...(scenes.length === 0 ? [] : [measureOf({ side, name: 'tap to next scene', unit: 'ms' }, scenes)]),
    measureOf({ side, name: 'long tasks, all rounds', unit: '' }, [longTasks.length]),
    measureOf({ side, name: 'longest task', unit: 'ms' }, [Math.max(0, ...longTasks)]),
    each('frames missed after a tap', '%', ({ framesMissed, framesDue }) => (100 * framesMissed) / framesDue),
    ...(memory.length === 0
      ? []
      : [measureOf({ side, name: 'memory, whole browser, peak', unit: 'MB' }, memory)]),
  ];
}
