import { expect, test } from 'vitest';
import { parseExportFlags } from '../../../src/export/parse-export-flags.ts';

test('a file is enough; a dataset may be named', () => {
  expect(parseExportFlags(['--out', 'a.html'])).toEqual({ ok: true, out: 'a.html', dataset: null });
  expect(parseExportFlags(['--dataset=d', '--out=a.html'])).toEqual({
    ok: true,
    out: 'a.html',
    dataset: 'd',
  });
});

test.each([
  [[], 'expected --out FILE'],
  [['--out'], 'expected a file behind --out'],
  [['--out', ''], 'expected a file behind --out'],
  [['--out', '--dataset'], 'expected a file behind --out'],
  [['--out', 'a', '--out', 'b'], 'expected --out once'],
  [['--out', 'a', '--dataset'], 'expected a folder behind --dataset'],
  [['--out', 'a', '--language', 'az'], 'unknown flag "--language"'],
  [['--out', 'a', 'b'], 'stray word "b"'],
])('%j is told in one line', (args, complaint) => {
  const message = `${complaint}; usage: npm run export -- --out FILE [--dataset DIR]`;
  expect(parseExportFlags(args)).toEqual({ ok: false, message });
});
