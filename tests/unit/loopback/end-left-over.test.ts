import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { endLeftOver, isOurs, rememberBrowser } from '../../../src/loopback/end-left-over.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';

test.each([
  ['/opt/chromium --user-data-dir=/data/profile --kiosk http://127.0.0.1', true],
  ['/opt/chromium --kiosk --user-data-dir=/data/profile', true],
  ['/opt/chromium --user-data-dir=/data/profile-2 --kiosk', false],
  ['/opt/chromium --user-data-dir=/home/somebody --kiosk', false],
  ['vi /data/profile', false],
  ['', false],
])('%s is ours: %s', (command, ours) => {
  expect(isOurs(command, '/data/profile')).toBe(ours);
});

const onPosix = test.skipIf(process.platform === 'win32');

/** A process that sleeps, with a command line of the test's choice. */
async function sleeper(argument: string) {
  const child = spawn(process.execPath, [
    '-e',
    "console.log('up'); setInterval(() => {}, 1000)",
    '--',
    argument,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  return { id: child.pid ?? 0, ended };
}

onPosix('a browser that was left behind is ended', async () => {
  const folder = temporaryFolder();
  const [file, profileFolder] = [join(folder, 'browser.pid'), join(folder, 'profile')];
  const { id, ended } = await sleeper(`--user-data-dir=${profileFolder}`);
  await rememberBrowser(file, id);
  expect(await endLeftOver({ file, profileFolder })).toBe(true);
  expect(await ended).toBe('SIGKILL');
  expect(await endLeftOver({ file, profileFolder })).toBe(false);
});

onPosix('a process that got the same id by chance is left alone', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'browser.pid');
  const { id } = await sleeper('--user-data-dir=/home/somebody');
  await rememberBrowser(file, id);
  expect(await endLeftOver({ file, profileFolder: join(folder, 'profile') })).toBe(false);
});

test.each(['', '0', '-1', '1 2', 'x'.repeat(99)])('a note that reads %j ends nothing', async (text) => {
  const folder = temporaryFolder();
  writeFiles(folder, [['browser.pid', text]]);
  expect(await endLeftOver({ file: join(folder, 'browser.pid'), profileFolder: folder })).toBe(false);
});
