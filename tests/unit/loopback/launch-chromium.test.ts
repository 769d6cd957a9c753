import { expect, test } from 'vitest';
import { launchChromium } from '../../../src/loopback/launch-chromium.ts';

/** Any program will do for how it starts and ends. */
const run = (script: string, patienceMs = 10_000) =>
  launchChromium({ program: process.execPath, args: ['-e', script], patienceMs });

test('tells how the browser ended by itself', async () => {
  expect(await run('process.exit(7)').ended).toBe(7);
});

test('a program that cannot be run ends with the reason', async () => {
  const { ended, close } = launchChromium({ program: '/nowhere/chromium', args: [], patienceMs: 10 });
  expect(await ended).toContain('ENOENT');
  await close();
});

test('closing ends it', async () => {
  const browser = run('setInterval(() => {}, 1000)');
  await browser.close();
  expect(await browser.ended).toBe('SIGTERM');
});

test.skipIf(process.platform === 'win32')('killing ends one that does not listen', async () => {
  const browser = run("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
  await browser.kill();
  expect(await browser.ended).toBe('SIGKILL');
});
