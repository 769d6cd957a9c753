import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageBreaches } from './language-breaches.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

const files = ['src', 'tests']
  .flatMap((folder) => filesUnder(folder).map((path) => `${folder}/${path}`))
  .filter((path) => /\.tsx?$/.test(path));

/** Tools insist on a default export here. */
const configs = [
  'tests/vitest.config.ts',
  'tests/playwright.config.ts',
  'tests/matrix/playwright.config.ts',
  'tests/matrix/say-counts.ts',
  'tests/e2e/unpack-once.ts',
  'tests/e2e/say-not-run.ts',
  'tests/e2e/count-escapes.ts',
];

test('source and tests do without any, assertions, default exports, passed-on exports, module state and suppressions', () => {
  const breaches = files.flatMap((path) =>
    languageBreaches(path, readFileSync(join(projectFolder, path), 'utf8')),
  );
  expect(
    breaches.filter((breach) => !configs.some((path) => breach.startsWith(path)) || !/default/.test(breach)),
  ).toEqual([]);
});

test('no folder has a name that says nothing', () => {
  const empty = ['utils', 'util', 'helpers', 'common', 'shared', 'lib', 'libs', 'core', 'services', 'misc'];
  const folders = files.flatMap((path) => dirname(path).split('/'));
  expect(folders.filter((folder) => empty.includes(folder))).toEqual([]);
});

test('index stands only where a process or a page starts', () => {
  const rooms = ['main', 'preload', 'loopback', 'start', 'editor', 'export', 'narrator', 'package'];
  const starts = [...rooms, 'renderer', 'renderer/file'].map((room) => `src/${room}/index`);
  const others = files.filter((path) => path.startsWith('src/') && basename(path).startsWith('index.'));
  expect(others.filter((path) => !starts.some((start) => path.startsWith(`${start}.`)))).toEqual([]);
});

describe('the rule sees', () => {
  test.each([
    ['any', 'const read = (value: any) => value;'],
    ['any inside a type', 'type Reader = Record<string, any>;'],
    ['an assertion', 'const day = value as string;'],
    ['an assertion in the old spelling', 'const day = <string>value;'],
    ['a check left out', 'const day = value!.day;'],
    ['an enum', "enum Kind { Fact = 'fact' }"],
    ['a namespace', 'namespace Facts { export const one = 1; }'],
    ['a default export', 'export default 1;'],
    ['an export passed on', "export { one } from './one.ts';"],
    ['all exports passed on', "export * from './one.ts';"],
    ['module state', 'let visits = 0;'],
    ['exported module state', 'export let visits = 0;'],
    ['module state in the old spelling', 'var visits = 0;'],
    ['a suppression', '// @ts-expect-error the types are wrong\nconst one = 1;'],
    ['a lint suppression', '/* biome-ignore lint: later */\nconst one = 1;'],
  ])('%s', (_name, text) => {
    expect(languageBreaches('a.ts', text)).toHaveLength(1);
  });

  test.each([
    ['as const', "const kinds = ['fact', 'opinion'] as const;"],
    ['a renamed import', "import { one as first } from './one.ts';"],
    ['state inside a function', 'function count() { let sum = 0; return sum; }'],
    ['a denial', 'const closed = !open;'],
    ['the words in a sentence', "const said = 'export default any as string';"],
  ])('nothing wrong with %s', (_name, text) => {
    expect(languageBreaches('a.ts', text)).toEqual([]);
  });
});
