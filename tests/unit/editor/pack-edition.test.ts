import { readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setIn } from '../../builders/dataset.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { edit, packDataset, writeDataset } from './edit.ts';

test('pack writes an edition that verify finds whole, and prints its fingerprint', async () => {
  const out = join(temporaryFolder(), 'edition.zip');
  const packed = await edit('pack', writeDataset(), '--out', out);
  expect(packed).toEqual({
    exitCode: 0,
    lines: [
      `${out}: small 2024.1, 10 files`,
      expect.stringMatching(/^fingerprint: ([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/),
    ],
  });
  const verified = await edit('verify', out);
  expect(verified.exitCode).toBe(0);
  expect(verified.lines.at(-1)).toBe(packed.lines.at(-1));
});

test('pack writes the same bytes from two copies of one dataset, and others for another day', async () => {
  const [one, other] = [await packDataset(), await packDataset()];
  expect(await readFile(one)).toEqual(await readFile(other));
  const day = join(temporaryFolder(), 'day.zip');
  await edit('pack', writeDataset(), '--out', day, '--made-on', '2026-11-24');
  expect(await readFile(day)).not.toEqual(await readFile(one));
});

test('pack passes over what systems leave behind', async () => {
  const folder = writeDataset();
  await writeFile(join(folder, '.DS_Store'), '');
  const { exitCode } = await edit('pack', folder, '--out', join(temporaryFolder(), 'edition.zip'));
  expect(exitCode).toBe(0);
});

test('pack tells what is wrong with a dataset, exits 1 and writes nothing', async () => {
  const out = join(temporaryFolder(), 'edition.zip');
  const folder = writeDataset(setIn('chapters/roll.json', 'facts[0].claims[0].source', 'nowhere'));
  await symlink('dataset.json', join(folder, 'more.json'));
  expect(await edit('pack', folder, '--out', out)).toEqual({
    exitCode: 1,
    lines: ['more.json: expected a plain file, found a link or a device'],
  });
  await rm(join(folder, 'more.json'));
  expect(await edit('pack', folder, '--out', out)).toEqual({
    exitCode: 1,
    lines: [expect.stringMatching(/^chapters\/roll\.json: facts\[0\]\.claims\[0\]\.source: /)],
  });
  await expect(stat(out)).rejects.toThrow('ENOENT');
});

test('pack exits 2 with one line where it cannot be carried out', async () => {
  const folder = writeDataset();
  const zip = join(temporaryFolder(), 'edition.zip');
  const cases = [
    [folder, join(temporaryFolder(), 'edition.json'), /ends in \.zip behind --out/],
    [join(folder, 'nowhere'), zip, /expected a folder at .+nowhere/],
    [folder, join(temporaryFolder(), 'no/such/edition.zip'), /cannot be written \(ENOENT\)/],
  ] as const;
  for (const [from, out, why] of cases) {
    expect(await edit('pack', from, '--out', out)).toEqual({
      exitCode: 2,
      lines: [expect.stringMatching(why)],
    });
  }
});
