/** Takes every measure of the bench, one after the other, on a machine that ought to have nothing else to do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/host/read-dataset.ts';
import { shippedDataset } from '../../src/host/shipped-dataset.ts';
import type { Measure } from './figures.ts';
import { measureColdStart } from './measure-cold-start.ts';
import { measureDataset } from './measure-dataset.ts';
import { measureFollow } from './measure-follow.ts';
import { measureHeap } from './measure-heap.ts';
import { measureRest } from './measure-rest.ts';
import { measureVisits } from './measure-visits.ts';
import { openSides } from './open-sides.ts';

export interface BenchOptions {
  /** Where the app is built. */
  readonly appFolder: string;
  readonly rounds: number;
  readonly facts: readonly number[];
  readonly corePaths: readonly number[];
  readonly restSeconds: number;
  readonly settleSeconds: number;
  readonly say: (line: string) => void;
}

export interface BenchRun {
  readonly measures: readonly Measure[];
  readonly failures: readonly string[];
  /** How many scenes each side has. */
  readonly scenes: number;
}

const throttle = 6;

export async function runBench(options: BenchOptions): Promise<BenchRun> {
  const { appFolder, rounds, facts, corePaths, restSeconds, settleSeconds, say } = options;
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const sides = await openSides(appFolder, folder);
  const { app, reveal, impress, blank, scenes } = sides;
  say(`sides: ${scenes.length} scenes each, the same words, the same faces`);
  try {
    const taps = scenes.length - 1;
    const all = [app, reveal, impress, blank];
    const free = await measureVisits({ sides: all, taps, throttle: 1, rounds, say });
    const slow = await measureVisits({ sides: [app, reveal], taps, throttle, rounds, say });
    const rest = await measureRest({ sides: all, seconds: restSeconds, settleSeconds });
    say(`rest: ${restSeconds} s`);
    const heap = await measureHeap({ side: app, tapsRound: scenes.length, after: corePaths, say });
    const cold = await measureColdStart(appFolder, rounds);
    say(`cold start: ${rounds} rounds`);
    const follow = await measureFollow(appFolder, rounds);
    say(`two windows of a talk: ${rounds} rounds`);
    const shipped = await readDataset(join(appFolder, 'resources', shippedDataset));
    if (!shipped.ok) throw new Error('the shipped dataset is broken');
    const dataset = measureDataset({ dataset: shipped.dataset, sizes: facts, rounds, say });
    return {
      measures: [...free.measures, ...slow.measures, ...rest, ...heap, ...cold, ...follow, ...dataset],
      failures: [...free.failures, ...slow.failures],
      scenes: scenes.length,
    };
  } finally {
    await sides.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
