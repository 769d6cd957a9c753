/** End-to-end tests: one set of specs, one project a host. */
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './e2e/kiosk.ts';

/** The page is one and the same on both hosts: how every scene looks is seen on loopback, and in real Electron where it is. */
const looks = '{axe,flashes,fonts,geometry,language,strain,talk-geometry}';

export default defineConfig<object, WorkerFixtures>({
  outputDir: resolve(import.meta.dirname, '../test-results'),
  globalSetup: resolve(import.meta.dirname, 'e2e/unpack-once.ts'),
  reporter: [
    ['list'],
    [resolve(import.meta.dirname, 'e2e/say-not-run.ts')],
    [resolve(import.meta.dirname, 'e2e/count-escapes.ts')],
  ],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1920, height: 1080 },
    hasTouch: true,
    deviceScaleFactor: 1,
    colorScheme: 'dark',
    locale: 'en-GB',
    timezoneId: 'Asia/Baku',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'loopback', testDir: 'e2e', use: { hostName: 'loopback' } },
    {
      name: 'rehearsal',
      testDir: '.',
      testMatch: ['e2e/**/*.spec.ts', 'rehearsal/**/*.spec.ts'],
      testIgnore: ['e2e/loopback/**', `e2e/${looks}.spec.ts`],
      use: { hostName: 'rehearsal' },
    },
    { name: 'electron', testDir: 'e2e', testIgnore: '**/loopback/**', use: { hostName: 'electron' } },
  ],
});
