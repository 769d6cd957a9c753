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

export interface TestFixtures {
  /** How the host is started; a test with a start of its own gets a host of its own. */
  readonly start: Start;
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
      const folder = newFolder();
      const host = await runLoopback(prepareStart(wholeStart, folder));
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

  host: async ({ page, hostName, start, runningLoopback }, use) => {
    const folder = newFolder();
    const options = prepareStart(start, folder);
    const running = start === wholeStart ? runningLoopback : null;
    const host = await openOn[hostName]({ page, options, running });
    await use(host);
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  },

  kiosk: async ({ host }, use) => {
    await use(new WalkthroughPage(host.page));
    expect(host.troubles, 'the page said or asked for something it should not').toEqual([]);
  },
});

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kiosk-walkthrough-'));
}
