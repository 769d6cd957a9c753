import { describe, expect, test } from 'vitest';
import { isShipped, neededFiles } from '../../../src/package/shipped-files.ts';

describe('a package holds', () => {
  test.each([
    'out/main/index.js',
    'out/preload/index.cjs',
    'out/host/content-policy.js',
    'out/renderer/index.html',
    'out/renderer/assets/index-B4Y4HgrL.js',
    'out/renderer/assets/noto-sans-latin-wght-normal-BYSzYMf3.woff2',
    'resources/datasets/azerbaijan-2024/dataset.json',
    'resources/datasets/azerbaijan-2024/wording/az/the-vote.json',
    'resources/datasets/azerbaijan-2024/narration/az/the-vote.opus',
  ])('%s', (path) => {
    expect(isShipped(path, 'electron')).toBe(true);
  });
});

describe('a package never holds', () => {
  test.each([
    'out/main/index.js.map',
    'out/main/notes.js',
    'out/renderer/assets/index-B4Y4HgrL.js.map',
    'out/renderer/assets/.hidden.js',
    'out/renderer/index.html.bak',
    'out/renderer/../main/index.js',
    'resources/schema/dataset.schema.json',
    'resources/datasets/azerbaijan-2024/notes.md',
    'resources/datasets/azerbaijan-2024/.dataset.json.swp',
    'resources/datasets/key.pem',
    'src/main/index.ts',
    'tests/unit/package/shipped-files.test.ts',
    'node_modules/zod/index.js',
    'package.json',
    '.npmrc',
  ])('%s', (path) => {
    expect(isShipped(path, 'electron')).toBe(false);
    expect(isShipped(path, 'loopback')).toBe(false);
  });
});

test('neither host brings the other', () => {
  expect(isShipped('out/loopback/index.js', 'electron')).toBe(false);
  expect(isShipped('out/main/index.js', 'loopback')).toBe(false);
  expect(isShipped('out/preload/index.cjs', 'loopback')).toBe(false);
});

test.each(['electron', 'loopback'] as const)('what the %s host cannot do without is shipped', (host) => {
  expect(neededFiles[host].filter((path) => !isShipped(path, host))).toEqual([]);
});
