import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longestLines, longLines, sizeBreaches } from './size-breaches.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

const files = ['src', 'tests']
  .flatMap((folder) => filesUnder(folder).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(tsx?|css)$/.test(path));

const textOf = (path: string) => readFileSync(join(projectFolder, path), 'utf8');

test('no file is long without a reason in its header, and none is longer than the end', () => {
  expect(files.flatMap((path) => sizeBreaches(path, textOf(path)))).toEqual([]);
});

test('every source file starts by saying what it is for', () => {
  const silent = files.filter(
    (path) => /^src\/.*\.tsx?$/.test(path) && !/^\/\*\*\s*\*?\s*\S/.test(textOf(path)),
  );
  expect(silent).toEqual([]);
});

test('the rule sees a long file without a reason, and lets one with a reason pass', () => {
  const long = 'const one = 1;\n'.repeat(longLines);
  expect(sizeBreaches('a.ts', long)).toEqual([]);
  expect(sizeBreaches('a.ts', `/** A file. */\n${long}`)).toHaveLength(1);
  expect(sizeBreaches('a.ts', `const two = 2; // long because\n${long}`)).toHaveLength(1);
  expect(sizeBreaches('a.ts', `/** A table. It is long because a row is a row. */\n${long}`)).toEqual([]);
});

test('the rule lets no reason excuse a file past the end', () => {
  const endless = `/** Long because. */\n${'const one = 1;\n'.repeat(longestLines)}`;
  expect(sizeBreaches('a.ts', endless)).toHaveLength(1);
});
