import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../src/editor/parse-command.ts';

test.each([
  [['check', 'some/folder'], { does: 'check', folder: 'some/folder' }],
  [['schema'], { does: 'schema', out: null }],
  [['schema', '--out', 'some/folder'], { does: 'schema', out: 'some/folder' }],
  [['schema', '--out=a=b'], { does: 'schema', out: 'a=b' }],
  [['pack', 'a', '--out', 'b.zip'], { does: 'pack', folder: 'a', out: 'b.zip', madeOn: null }],
  [
    ['pack', '--made-on=2026-11-24', '--out=b.zip', 'a'],
    { does: 'pack', folder: 'a', out: 'b.zip', madeOn: '2026-11-24' },
  ],
  [['sign', 'b.zip', '--key', 'k.pem'], { does: 'sign', file: 'b.zip', key: 'k.pem' }],
  [['keygen', '--out', 'k.pem'], { does: 'keygen', out: 'k.pem' }],
  [['verify', 'b.zip'], { does: 'verify', source: 'b.zip', trust: [] }],
  [
    ['verify', '--trust', 'one', 'b.zip', '--trust=-two'],
    { does: 'verify', source: 'b.zip', trust: ['one', '-two'] },
  ],
  [['diff', 'a', 'b.zip'], { does: 'diff', before: 'a', after: 'b.zip' }],
  [['adopt', 'b.zip', '--data-dir', 'd'], { does: 'adopt', source: 'b.zip', dataFolder: 'd', trust: [] }],
  [
    ['adopt', 'b', '--trust', 'one', '--data-dir=d', '--trust', 'two'],
    { does: 'adopt', source: 'b', dataFolder: 'd', trust: ['one', 'two'] },
  ],
  [['rollback', '--data-dir', 'd'], { does: 'rollback', dataFolder: 'd' }],
])('understands %j', (args, command) => {
  expect(parseCommand(args)).toEqual({ ok: true, command });
});

const known = 'expected one of check, schema, pack, sign, keygen, verify, diff, adopt, rollback';

test.each([
  [[], `${known}, found nothing`],
  [['chekc', 'a'], `${known}, found "chekc"`],
  [['--help'], `${known}, found "--help"`],
  [['toString'], `${known}, found "toString"`],
])('names the commands for %j', (args, message) => {
  expect(parseCommand(args)).toEqual({ ok: false, message });
});

describe('says what is wrong, and then the usage, for', () => {
  test.each([
    [['check'], 'check: expected DIR, found nothing; usage: check DIR'],
    [['check', ''], 'check: expected a name, found an empty one; usage: check DIR'],
    [['check', '--fast', 'a'], 'check: unknown flag "--fast"; usage: check DIR'],
    [['check', 'a', 'b'], 'check: stray word "b"; usage: check DIR'],
    [['schema', 'a'], 'schema: stray word "a"; usage: schema [--out DIR]'],
    [['schema', '--to', 'a'], 'schema: unknown flag "--to"; usage: schema [--out DIR]'],
    [['schema', '--out'], 'schema: expected DIR behind --out; usage: schema [--out DIR]'],
    [['schema', '--out='], 'schema: expected DIR behind --out; usage: schema [--out DIR]'],
    [['schema', '--out', '--out'], 'schema: expected DIR behind --out; usage: schema [--out DIR]'],
    [['schema', '--out=a', '--out=b'], 'schema: expected --out once; usage: schema [--out DIR]'],
    [['pack', 'a'], 'pack: expected --out FILE; usage: pack DIR --out FILE [--made-on DAY]'],
    [
      ['pack', 'a', '--out=b.zip', '--made-on=2026-02-30'],
      'pack: expected a day YYYY-MM-DD behind --made-on, found "2026-02-30"; usage: pack DIR --out FILE [--made-on DAY]',
    ],
    [['sign', 'b.zip'], 'sign: expected --key KEYFILE; usage: sign FILE --key KEYFILE'],
    [
      ['verify', '--trust', 'one'],
      'verify: expected FILE|DIR, found nothing; usage: verify FILE|DIR [--trust PUBLICKEY]...',
    ],
    [['diff', 'a'], 'diff: expected AFTER, found nothing; usage: diff BEFORE AFTER'],
    [
      ['adopt', 'b.zip'],
      'adopt: expected --data-dir DIR; usage: adopt FILE|DIR --data-dir DIR [--trust PUBLICKEY]...',
    ],
    [['rollback'], 'rollback: expected --data-dir DIR; usage: rollback --data-dir DIR'],
  ])('%j', (args, message) => {
    expect(parseCommand(args)).toEqual({ ok: false, message });
  });
});
