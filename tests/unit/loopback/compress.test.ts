import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed, readSmallest, takesBrotli } from '../../../src/loopback/compress.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';
import { ask, serving, token } from './loopback-server.ts';

test.each([
  ['gzip, deflate, br, zstd', true],
  ['br;q=1.0, gzip', true],
  ['br', true],
  ['gzip, deflate', false],
  ['brotli-like', false],
  [undefined, false],
])('from "%s" it is told whether the browser takes brotli', (header, takes) => {
  expect(takesBrotli(header)).toBe(takes);
});

test('the copy of the build is handed out where there is one, and otherwise the file itself', async () => {
  const root = temporaryFolder();
  writeFiles(root, [
    ['page/assets/a.js', 'plain'],
    ['page/assets/a.js.br', 'small'],
    ['page/assets/b.js', 'alone'],
  ]);
  const folders = { page: join(root, 'page'), dataset: () => root };
  const text = async (path: string) => {
    const file = await readSmallest(folders, path);
    return file.ok
      ? {
          text: Buffer.from(file.bytes).toString(),
          type: file.type,
          encoding: 'Content-Encoding' in file.headers,
        }
      : file.why;
  };
  const type = 'text/javascript; charset=utf-8';
  expect(await text('/assets/a.js')).toEqual({ text: 'small', type, encoding: true });
  expect(await text('/assets/b.js')).toEqual({ text: 'alone', type, encoding: false });
  expect(await text('/assets/a.js.br')).toBe('the page has no files of this kind');
});

test('a long answer is compressed and a short one is not', async () => {
  expect(await compressed('short')).toBeNull();
  const long = 'ə'.repeat(5_000);
  const bytes = await compressed(long);
  expect(bytes && brotliDecompressSync(bytes).toString()).toBe(long);
  expect(bytes?.length).toBeLessThan(100);
});

test('only the files that the build names after what they hold are kept by the browser', async () => {
  const { port } = await serving();
  const caching = async (path: string) => (await ask(port, { path })).headers['cache-control'];
  expect(await caching(`/${token}/assets/a.js`)).toContain('immutable');
  expect(await caching(`/${token}/`)).toBe('no-store');
  expect(await caching(`/${token}/assets/b.js`)).toBe('no-store');
});
