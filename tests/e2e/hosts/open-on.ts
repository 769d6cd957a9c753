/** Brings the exhibit onto a page, each host in its own way; the clock is installed before the exhibit's first line runs. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startRehearsal } from '../../rehearsal/start-rehearsal.ts';
import { watchPage } from '../watch-page.ts';
import { runElectron } from './electron-process.ts';
import { type LoopbackProcess, runLoopback } from './loopback-process.ts';
import type { HostName, HostOptions, RunningHost } from './running-host.ts';

/** The moment at which every test begins; from here on time passes only when a test lets it. */
export const firstMoment = new Date('2026-11-24T09:00:00Z');

export interface Opening {
  readonly page: Page;
  readonly options: HostOptions;
  /** A host that already runs and is started as this one would be. */
  readonly running: LoopbackProcess | null;
}

export const openOn: Readonly<Record<HostName, (opening: Opening) => Promise<RunningHost>>> = {
  loopback: openLoopback,
  rehearsal: openRehearsal,
  electron: openElectron,
};

async function openLoopback({ page, options, running }: Opening): Promise<RunningHost> {
  const host = running ?? (await runLoopback(options));
  const troubles = watchPage(page);
  await stopTheClock(page);
  await page.goto(host.address);
  const stop = async () => {
    if (!running) await host.stop();
  };
  return { page, troubles, said: host.said, rehearsal: null, stop };
}

async function openRehearsal({ page, options }: Opening): Promise<RunningHost> {
  const { flags, dataDir, appFolder } = options;
  const troubles = watchPage(page);
  await stopTheClock(page);
  const rehearsal = await startRehearsal({ page, flags, dataDir, builtFolder: join(appFolder, 'out') });
  return { page, troubles, said: () => rehearsal.said, rehearsal, stop: () => rehearsal.stop() };
}

/** A window of Electron shows the exhibit at once: it is loaded again under the test's clock. */
async function openElectron({ options }: Opening): Promise<RunningHost> {
  const { page, said, stop } = await runElectron(options);
  const troubles = watchPage(page);
  await stopTheClock(page);
  await page.reload();
  return { page, troubles, said, rehearsal: null, stop };
}

async function stopTheClock(page: Page): Promise<void> {
  // A clock runs from its installation on; it is stopped a little later, at a moment that is the same each time.
  await page.clock.install({ time: new Date(firstMoment.getTime() - 60_000) });
  await page.clock.pauseAt(firstMoment);
}
