/** The whole matrix of section G of the exhibit requirements: `npm run test:matrix`. Long; a sample of it is in the end-to-end tests. */
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from '../e2e/kiosk.ts';
import base from '../playwright.config.ts';

export default defineConfig<object, WorkerFixtures>({
  ...base,
  testDir: import.meta.dirname,
  timeout: 3_600_000,
  reporter: [['list'], [resolve(import.meta.dirname, 'say-counts.ts')]],
  projects: [{ name: 'matrix', use: { hostName: 'loopback' } }],
});
