import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../../src/host/open-data-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

test('a missing folder is made, and trying it leaves nothing behind', async () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  expect(await openDataFolder(folder)).toEqual({ folder, settingsFolder: folder, complaint: null });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be had is said, and a temporary one takes its place', async () => {
  const root = temporaryFolder();
  writeFiles(root, [['file', '']]);
  const opened = await openDataFolder(join(root, 'file', 'data'), root);
  expect(opened.folder.startsWith(join(root, 'kiosk-walkthrough-'))).toBe(true);
  expect(opened.complaint).toContain('cannot be written (ENOTDIR)');
  expect(opened.complaint).toContain(opened.folder);
});

test.runIf(process.platform === 'linux')('a place that allows no folders is said too', async () => {
  const opened = await openDataFolder('/proc/kiosk/data', temporaryFolder());
  expect(opened.complaint).toContain('cannot be written (ENOENT)');
});

test('a folder that is there already is taken as it is', async () => {
  const folder = temporaryFolder();
  expect(await openDataFolder(folder)).toEqual({ folder, settingsFolder: folder, complaint: null });
});

test.runIf(process.platform === 'linux')('a full disk is said, and its settings are still read', async () => {
  // Node's own way to write is asked of a device that is always full.
  const folder = temporaryFolder();
  symlinkSync('/dev/full', join(folder, '.can-write'));
  expect(await openDataFolder(folder)).toEqual({
    folder,
    settingsFolder: folder,
    complaint: expect.stringContaining(
      'cannot be written (ENOSPC); the kiosk goes on, and nothing of this run is kept',
    ),
  });
});

test('where no temporary folder can be had either, the kiosk goes on without', async () => {
  const root = temporaryFolder();
  writeFiles(root, [['file', '']]);
  const opened = await openDataFolder(join(root, 'file', 'data'), join(root, 'file'));
  expect(opened.complaint).toContain('nothing of this run is kept');
});
