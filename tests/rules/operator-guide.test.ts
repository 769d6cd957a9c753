import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longestPauseMs, touchesToEnter } from '../../src/renderer/operator/way-in.ts';
import { en } from '../../src/renderer/words/operator/en.ts';
import { projectFolder } from './source-modules.ts';

const guide = readFileSync(join(projectFolder, 'docs/operator-guide.md'), 'utf8');

test('the operator guide tells the heights and the room that an installation needs (R10, R11)', () => {
  const numbers = ['380 mm', '1,220 mm', '1,015 mm', '760 × 1,220 mm', '1,124 mm', '1,251 mm', '44°', '68°'];
  expect(numbers.filter((number) => !guide.includes(number))).toEqual([]);
});

test('it tells the way in as the app takes it', () => {
  expect([touchesToEnter, longestPauseMs]).toEqual([7, 5_000]);
  expect(guide).toContain('seven times: left, right, left, right, left, right, left');
  expect(guide).toContain('five seconds between two touches');
});

test('it tells of everything that the panel offers, by the names on the screen', () => {
  const names = Object.values(en.home).map(({ name }) => name);
  expect(names.filter((name) => !guide.includes(name))).toEqual([]);
});

test('its pictures are there', () => {
  const pictures = [...guide.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => !existsSync(join(projectFolder, 'docs', path)))).toEqual([]);
});
