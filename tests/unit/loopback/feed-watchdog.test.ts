import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tellWatchdog, watchdogPeriodMs } from '../../../src/loopback/feed-watchdog.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

test('systemd is told twice as often as it asks for', () => {
  expect(watchdogPeriodMs({ notifySocket: '/run/systemd/notify', watchdogMicroseconds: '60000000' })).toBe(
    30_000,
  );
});

test.each([
  ['no socket', undefined, '60000000'],
  ['an empty socket', '', '60000000'],
  ['no period', '/run/systemd/notify', undefined],
  ['a period of nothing', '/run/systemd/notify', '0'],
  ['a period that is no number', '/run/systemd/notify', 'soon'],
])('nobody is told with %s', (_what, notifySocket, watchdogMicroseconds) => {
  expect(watchdogPeriodMs({ notifySocket, watchdogMicroseconds })).toBeNull();
});

test.runIf(process.platform !== 'win32')("systemd's own program is run, once each time", async () => {
  const folder = temporaryFolder();
  const heard = join(folder, 'heard');
  writeFileSync(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$@" >>'${heard}'\n`, { mode: 0o755 });
  searchIn(folder);
  const faults: string[] = [];
  const tell = tellWatchdog((sentence) => faults.push(sentence));
  await tell();
  await tell();
  expect(readFileSync(heard, 'utf8')).toBe('WATCHDOG=1\nWATCHDOG=1\n');
  expect(faults).toEqual([]);
});

test('where that program is missing, it is said once', async () => {
  searchIn(temporaryFolder());
  const faults: string[] = [];
  const tell = tellWatchdog((sentence) => faults.push(sentence));
  await tell();
  await tell();
  expect(faults).toEqual([expect.stringMatching(/^The watchdog of systemd cannot be told: .*ENOENT/)]);
});

function searchIn(folder: string): void {
  vi.stubEnv('PATH', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}
