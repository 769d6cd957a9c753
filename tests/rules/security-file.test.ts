import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeChecks } from './electron-code-checks.ts';
import { fuseChecks } from './electron-fuse-checks.ts';
import { wallChecks } from './electron-wall-checks.ts';
import { windowChecks } from './electron-window-checks.ts';
import { filesUnder, projectFolder } from './source-modules.ts';

const text = readFileSync(join(projectFolder, 'SECURITY.md'), 'utf8');

test('SECURITY.md names only tests that are there', () => {
  const there = new Set(filesUnder('tests').map((path) => basename(path)));
  const named = [...text.matchAll(/[\w-]+\.(?:spec|test)\.ts/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});

test("SECURITY.md names only checks that are there, and all twenty points of Electron's list", () => {
  const checks = [...windowChecks, ...wallChecks, ...codeChecks, ...fuseChecks].map(({ name }) => name);
  const named = [...text.matchAll(/`([A-Z][A-Z_]{5,})\*?`/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !checks.some((check) => check.startsWith(name)))).toEqual([]);
  const points = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect(points).toEqual([...Array(20).keys()].map((index) => index + 1));
});

test('the README leads to SECURITY.md', () => {
  expect(readFileSync(join(projectFolder, 'README.md'), 'utf8')).toContain('`SECURITY.md`');
});
