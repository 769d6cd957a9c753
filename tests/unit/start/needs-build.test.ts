import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTimes } from '../../../src/start/build-times.ts';
import { needsBuild } from '../../../src/start/needs-build.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';

test.each([
  [{ builtMs: null, sourceMs: 1 }, true],
  [{ builtMs: 1, sourceMs: 2 }, true],
  [{ builtMs: 2, sourceMs: 2 }, false],
  [{ builtMs: 3, sourceMs: 2 }, false],
])('%j: %s', (times, expected) => {
  expect(needsBuild(times)).toBe(expected);
});

const built = [
  'out/main/index.js',
  'out/loopback/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];
const source = ['src/a/b.ts', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];

/** A project whose files were all changed at second 10, but for those named. */
function project(seconds: Readonly<Record<string, number>>): string {
  const folder = temporaryFolder();
  const names = [...new Set([...built, ...source, ...Object.keys(seconds)])];
  writeFiles(
    folder,
    names.map((name) => [name, ''] as const),
  );
  for (const name of names) utimesSync(join(folder, name), seconds[name] ?? 10, seconds[name] ?? 10);
  return folder;
}

test('the oldest built file counts, and the youngest source', async () => {
  const folder = project({ 'out/preload/index.cjs': 5, 'src/a/b.ts': 20 });
  expect(await buildTimes(folder)).toEqual({ builtMs: 5_000, sourceMs: 20_000 });
});

test.each(['src/new/deep/file.tsx', 'package.json', 'package-lock.json', 'electron.vite.config.ts'])(
  'a change of %s asks for a build',
  async (name) => {
    expect(needsBuild(await buildTimes(project({ [name]: 11 })))).toBe(true);
  },
);

test.each(['src/tsconfig.node.tsbuildinfo', 'tests/a.test.ts', 'resources/a.json', 'README.md'])(
  'a change of %s does not',
  async (name) => {
    expect(needsBuild(await buildTimes(project({ [name]: 11 })))).toBe(false);
  },
);

test('a project that was never built has no time', async () => {
  const folder = temporaryFolder();
  writeFiles(
    folder,
    source.map((name) => [name, ''] as const),
  );
  expect(await buildTimes(folder)).toMatchObject({ builtMs: null });
});
