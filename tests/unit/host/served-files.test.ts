import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readServedFile } from '../../../src/host/served-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const folders = () => {
  const root = temporaryFolder();
  writeFiles(root, [
    ['page/index.html', '<p>page</p>'],
    ['dataset/dataset.json', '{}'],
    ['dataset/narration/en/next.opus', 'OggS'],
    ['dataset/narration/en/script.json', '{}'],
    ['dataset/sound.opus', 'OggS'],
  ]);
  return { page: join(root, 'page'), dataset: () => join(root, 'dataset') };
};

test('hands out the page from one folder and sounds from the other', async () => {
  const served = folders();
  expect(await readServedFile(served, '/')).toMatchObject({ ok: true, type: 'text/html; charset=utf-8' });
  expect(await readServedFile(served, '/narration/en/next.opus')).toMatchObject({
    ok: true,
    type: 'audio/ogg; codecs=opus',
  });
});

test.each([
  '/dataset.json',
  '/narration/en/script.json',
  '/sound.opus',
  '/narration/../sound.opus',
  '/narration/%2e%2e/sound.opus',
  '/narration/en/missing.opus',
])('hands out nothing else of the dataset: %s', async (pathname) => {
  expect(await readServedFile(folders(), pathname)).toMatchObject({ ok: false });
});
