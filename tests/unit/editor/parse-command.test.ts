import { expect, test } from 'vitest';
import { parseCommand } from '../../../src/editor/parse-command.ts';

test.each([
  [['check', 'some/folder'], { does: 'check', folder: 'some/folder' }],
  [['schema'], { does: 'schema', out: null }],
  [['schema', '--out', 'some/folder'], { does: 'schema', out: 'some/folder' }],
  [['schema', '--out=a=b'], { does: 'schema', out: 'a=b' }],
])('understands %j', (args, command) => {
  expect(parseCommand(args)).toEqual({ ok: true, command });
});

test.each([
  [[], 'expected "check DIR" or "schema [--out DIR]", found nothing'],
  [['chekc', 'a'], 'expected "check DIR" or "schema [--out DIR]", found "chekc"'],
  [['--help'], 'expected "check DIR" or "schema [--out DIR]", found "--help"'],
  [['check'], 'check: expected a folder, found nothing'],
  [['check', ''], 'check: expected a folder, found nothing'],
  [['check', '--fast', 'a'], 'check: expected no flag, found "--fast"'],
  [['check', 'a', 'b'], 'check: expected one folder, found "b" behind it'],
  [['schema', 'a'], 'schema: expected "--out DIR" or nothing, found "a"'],
  [['schema', '--to', 'a'], 'schema: expected "--out DIR" or nothing, found "--to"'],
  [['schema', '--out'], 'schema: expected a folder behind --out'],
  [['schema', '--out='], 'schema: expected a folder behind --out'],
  [['schema', '--out', '--out'], 'schema: expected a folder behind --out'],
  [['schema', '--out', 'a', 'b'], 'schema: expected nothing behind the folder, found "b"'],
])('refuses %j in one line', (args, message) => {
  expect(parseCommand(args)).toEqual({ ok: false, message });
});
