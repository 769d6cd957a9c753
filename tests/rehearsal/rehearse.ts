/** The fixture of the rehearsal's own specs: starts the built Electron host on the test's page, and stops it afterwards. */
import { type Browser, test as base } from '@playwright/test';
import { chromiumLaunchOptions } from '../chromium.ts';
import { type Rehearsal, type RehearsalOptions, startRehearsal } from './start-rehearsal.ts';

export interface RehearsalFixtures {
  readonly rehearse: (options?: Omit<RehearsalOptions, 'page'>) => Promise<Rehearsal>;
}

export const test = base.extend<RehearsalFixtures, { readonly browser: Browser }>({
  browser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch(chromiumLaunchOptions());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  rehearse: async ({ page }, use) => {
    const started: Rehearsal[] = [];
    await use(async (options = {}) => {
      const rehearsal = await startRehearsal({ page, ...options });
      started.push(rehearsal);
      return rehearsal;
    });
    for (const rehearsal of started) await rehearsal.stop();
  },
});
