import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDataset } from '../../../src/host/list-dataset.ts';
import { readDataset, readDatasetFiles } from '../../../src/host/read-dataset.ts';
import { builtDataset, datasetFiles, withoutFile } from '../../builders/dataset.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

test('reads and checks a whole dataset', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, datasetFiles());
  expect(await readDataset(folder)).toEqual({ ok: true, dataset: builtDataset(), narration: {}, notes: {} });
});

test('hands on what the check finds', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, datasetFiles(withoutFile('sources.json')));
  expect(await readDataset(folder)).toMatchObject({
    ok: false,
    problems: [{ code: 'missing', file: 'sources.json' }],
  });
});

test('takes JSON files with forward slashes and passes over narration, dot files and everything else', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ['dataset.json', '{}'],
    ['wording/az/dataset.json', '{"title": "Səsvermə"}'],
    ['wording/narration/a.json', '{}'],
    ['narration/en/vote.json', '{}'],
    ['.git/config.json', '{}'],
    ['.hidden.json', '{}'],
    ['README.md', ''],
  ]);
  const read = await readDatasetFiles(folder);
  expect(read).toEqual({
    ok: true,
    files: new Map([
      ['dataset.json', '{}'],
      ['wording/az/dataset.json', '{"title": "Səsvermə"}'],
      ['wording/narration/a.json', '{}'],
    ]),
  });
});

test('a folder that is not there is missing', async () => {
  expect(await readDatasetFiles(join(temporaryFolder(), 'nowhere'))).toMatchObject({
    ok: false,
    problems: [{ code: 'missing', file: '.', message: expect.stringContaining('nowhere') }],
  });
});

test('a file in place of the folder is missing too', async () => {
  const root = temporaryFolder();
  writeFiles(root, [['file', '']]);
  for (const path of ['file', 'file/below']) {
    expect(await readDatasetFiles(join(root, path))).toMatchObject({
      ok: false,
      problems: [{ code: 'missing' }],
    });
  }
});

test('every file that is not UTF-8 is told by name', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ['dataset.json', '{}'],
    ['chapters/a.json', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['chapters/b.json', new Uint8Array([0x22, 0xc6])],
  ]);
  expect(await readDatasetFiles(folder)).toEqual({
    ok: false,
    problems: ['chapters/a.json', 'chapters/b.json'].map((file) => ({
      code: 'unreadable',
      file,
      path: '',
      message: 'expected UTF-8 text',
    })),
  });
});

test('links are not followed, to files or to folders', async () => {
  const root = temporaryFolder();
  writeFiles(root, [
    ['dataset/dataset.json', '{}'],
    ['elsewhere/secret.json', '{}'],
  ]);
  symlinkSync('../elsewhere/secret.json', join(root, 'dataset', 'link.json'));
  symlinkSync('../elsewhere', join(root, 'dataset', 'chapters'));
  symlinkSync('.', join(root, 'dataset', 'loop'));
  expect(await listDataset(join(root, 'dataset'))).toEqual({ ok: true, files: ['dataset.json'] });
});

test.each([
  ['too many files', { files: 2, bytes: 100, names: 100 }, 'at most 2 JSON files'],
  ['too many bytes', { files: 100, bytes: 5, names: 100 }, 'at most 5 bytes'],
  ['too many names of any kind', { files: 100, bytes: 100, names: 2 }, 'at most 2 names'],
])('a folder with %s is not a dataset', async (_name, limits, words) => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ['a.json', '{}'],
    ['b.json', '{}'],
    ['c.json', '{}'],
  ]);
  expect(await listDataset(folder, limits)).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable', message: expect.stringContaining(words) }],
  });
});
