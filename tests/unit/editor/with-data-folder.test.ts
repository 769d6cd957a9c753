import { expect, test } from 'vitest';
import { runEditor } from '../../../src/editor/run-editor.ts';
import { holdDataFolder } from '../../../src/loopback/hold-data-folder.ts';
import { numbered } from '../host/editions/built-edition.ts';
import { folderHash } from '../host/editions/folder-hash.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { packDataset, writeDataset } from './edit.ts';

test('while a kiosk runs with the data folder, neither is done, and it is said in one line', async () => {
  const dataDir = temporaryFolder();
  const shippedDataset = writeDataset(...numbered(1));
  const run = (...args: readonly string[]) =>
    runEditor([...args, '--data-dir', dataDir], { schemaFolder: 'unused', shippedDataset });
  const zip = await packDataset(...numbered(2));
  await run('adopt', zip);
  const held = await holdDataFolder(dataDir);
  if (!held.held) throw new Error('the data folder cannot be held');
  const before = folderHash(dataDir);
  for (const command of [['adopt', await packDataset(...numbered(3))], ['rollback']]) {
    expect(await run(...command)).toEqual({
      exitCode: 2,
      lines: [
        expect.stringMatching(
          /^a kiosk runs with the data folder .*; adopt or go back in its panel, or end it first$/,
        ),
      ],
    });
  }
  expect(folderHash(dataDir)).toBe(before);
  await held.release();
  expect((await run('rollback')).exitCode).toBe(0);
});
