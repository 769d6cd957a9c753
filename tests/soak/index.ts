/** `npm run soak -- --visits N [--seed S]`: N random visits on one page; fails where it holds on to more and more. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { numberOf } from '../builders/number-of.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { runLoopback } from '../e2e/hosts/loopback-process.ts';
import { growth, soak } from './soak.ts';

const { values } = parseArgs({ options: { visits: { type: 'string' }, seed: { type: 'string' } } });
const visits = numberOf('--visits', values.visits, 2_000);
const seed = numberOf('--seed', values.seed, Date.now() % 2_147_483_647);
const warmVisits = Math.min(200, Math.ceil(visits / 2));
const mostShare = 0.02;
const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'kiosk-soak-'));
const host = await runLoopback({
  ...{ flags: [], dataDir: join(folder, 'data'), appFolder: resolve(import.meta.dirname, '../..') },
});
const browser = await chromium.launch(chromiumLaunchOptions());
const context = await browser.newContext({ viewport: { width: 1_920, height: 1_080 }, hasTouch: true });

say(`soak: ${visits} visits, seed ${seed}`);
say('visits   heap MB   nodes   listeners   errors');
const began = performance.now();
const { touches, warm, last, troubles } = await soak({
  ...{ page: await context.newPage(), address: host.address, visits, seed, warmVisits, everyVisits: 100 },
  onMeasured: (visit, { heapBytes, nodes, listeners }, errors) => {
    const heap = (heapBytes / 1_048_576).toFixed(3);
    say(
      `${String(visit).padStart(6)}${heap.padStart(10)}${String(nodes).padStart(8)}${String(listeners).padStart(12)}${String(errors).padStart(9)}`,
    );
  },
});
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
await browser.close();
await host.stop();
rmSync(folder, { recursive: true, force: true });

const grown = growth({ warm, last }, mostShare);
const share = ((last.heapBytes / warm.heapBytes - 1) * 100).toFixed(2);
for (const sentence of [...grown, ...troubles]) say(sentence);
say(
  `soak: ${visits} visits with ${touches} touches; heap ${share} % against the one after ${warmVisits}; ${troubles.length} console errors and requests outside the origin; ${seconds} s`,
);
process.exitCode = grown.length + troubles.length === 0 ? 0 : 1;
