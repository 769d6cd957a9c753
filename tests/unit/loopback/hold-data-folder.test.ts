import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { holdDataFolder } from '../../../src/loopback/hold-data-folder.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

test('a second one is refused until the first lets go', async () => {
  const folder = temporaryFolder();
  const first = await holdDataFolder(folder);
  if (!first.held) throw new Error('the first was refused');
  expect(await holdDataFolder(folder)).toEqual({ held: false, why: null });
  await first.release();
  const second = await holdDataFolder(folder);
  expect(second.held).toBe(true);
  if (second.held) await second.release();
});

test('other folders are other kiosks', async () => {
  for (const folder of [temporaryFolder(), temporaryFolder()]) {
    const held = await holdDataFolder(folder);
    expect(held.held).toBe(true);
    if (held.held) onTestFinished(() => held.release());
  }
});

/** What lies in an empty folder for temporary files after each step of holding and letting go. */
async function leftWhile(platform: string) {
  const folder = temporaryFolder();
  const temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const held = await holdDataFolder(folder, platform);
  if (!held.held) throw new Error('it was refused');
  const whileHeld = readdirSync(temporary);
  expect(await holdDataFolder(folder, platform)).toEqual({ held: false, why: null });
  await held.release();
  return { whileHeld, after: readdirSync(temporary) };
}

test.runIf(process.platform === 'linux')('on Linux no file is made, so that none can be left', async () => {
  expect(await leftWhile('linux')).toEqual({ whileHeld: [], after: [] });
});

test.runIf(process.platform !== 'win32')(
  'where it takes a file, letting go takes the file away',
  async () => {
    const { whileHeld, after } = await leftWhile('darwin');
    expect(whileHeld).toEqual([expect.stringMatching(/^kiosk-walkthrough-[0-9a-f]{16}\.held$/)]);
    expect(after).toEqual([]);
  },
);

test('one that was killed holds nothing any more', async () => {
  const folder = temporaryFolder();
  const file = join(import.meta.dirname, '../../../src/loopback/hold-data-folder.ts');
  const script = `
    const { holdDataFolder } = await import(${JSON.stringify(file)});
    await holdDataFolder(${JSON.stringify(folder)});
    console.log('held');
    setInterval(() => {}, 1000);
  `;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  expect(await holdDataFolder(folder)).toEqual({ held: false, why: null });
  const gone = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await gone;
  const held = await holdDataFolder(folder);
  expect(held.held).toBe(true);
  if (held.held) await held.release();
});
