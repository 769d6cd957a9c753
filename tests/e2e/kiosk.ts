/** The fixture of every end-to-end test: a host is started, the exhibit opened, and at the end nothing may have gone wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { chromiumLaunchOptions } from '../chromium.ts';
import { electronProgram, runtimeMissing } from './hosts/electron-process.ts';
import { type LoopbackProcess, runLoopback } from './hosts/loopback-process.ts';
import { openOn } from './hosts/open-on.ts';
import type { HostName, RunningHost } from './hosts/running-host.ts';
import { prepareStart, type Start, wholeStart } from './start.ts';
import { WalkthroughPage } from './walkthrough-page.ts';
import { outsidePrefix } from './watch-page.ts';

export interface TestFixtures {
  /** How the host is started; a test with a start of its own gets a host of its own. */
  readonly start: Start;
  /** Where the host's data folder and the sticks lie. */
  readonly folder: string;
  readonly host: RunningHost;
  /** The exhibit, open on the attract scene or on a fault. */
  readonly kiosk: WalkthroughPage;
  readonly runtimeIsThere: undefined;
}

export interface WorkerFixtures {
  readonly hostName: HostName;
  readonly browser: Browser;
  readonly runningLoopback: LoopbackProcess | null;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  hostName: ['loopback', { option: true, scope: 'worker' }],
  start: [wholeStart, { option: true }],

  browser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch(chromiumLaunchOptions());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  runningLoopback: [
    async ({ hostName }, use) => {
      if (hostName !== 'loopback') return use(null);
      const folder = newFolder(hostName);
      const host = await runLoopback(await prepareStart(wholeStart, folder));
      await use(host);
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  // Before anything else: a test that cannot run says so, and is counted as not run.
  runtimeIsThere: [
    async ({ hostName }, use, testInfo) => {
      testInfo.skip(hostName === 'electron' && electronProgram() === null, runtimeMissing);
      await use(undefined);
    },
    { auto: true },
  ],

  folder: async ({ hostName }, use) => {
    const folder = newFolder(hostName);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  host: async ({ page, hostName, start, runningLoopback, folder }, use) => {
    const options = await prepareStart(start, folder);
    const running = start === wholeStart ? runningLoopback : null;
    const host = await openOn[hostName]({ page, options, running });
    await use(host);
    await host.stop();
  },

  kiosk: async ({ host }, use, testInfo) => {
    await use(new WalkthroughPage(host.page));
    const outside = host.troubles.filter((trouble) => trouble.startsWith(outsidePrefix)).length;
    testInfo.annotations.push({ type: 'requests outside', description: String(outside) });
    expect(host.troubles, 'the page said or asked for something it should not').toEqual([]);
  },
});

function newFolder(hostName: HostName): string {
  return mkdtempSync(join(tmpdir(), `kiosk-walkthrough-${hostName}-`));
}
