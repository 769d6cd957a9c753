import { expect, test } from 'vitest';
import { parseCommand } from '../../../src/export/parse-command.ts';

test('a walkthrough needs a file, a handout its language, too; a dataset may be named', () => {
  expect(parseCommand(['walkthrough', '--out', 'a.html'])).toEqual({
    ok: true,
    command: { makes: 'walkthrough', out: 'a.html', dataset: null, language: null },
  });
  expect(parseCommand(['handout', '--language=az', '--dataset', 'd', '--out=a.pdf'])).toEqual({
    ok: true,
    command: { makes: 'handout', out: 'a.pdf', dataset: 'd', language: 'az' },
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
])('a walkthrough with %j is told in one line', (args, complaint) => {
  const message = `${complaint}; usage: npm run export -- --out FILE [--dataset DIR]`;
  expect(parseCommand(['walkthrough', ...args])).toEqual({ ok: false, message });
});

test.each([
  [['--out', 'a'], 'expected --language CODE'],
  [['--language', 'az'], 'expected --out FILE'],
  [['--out', 'a', '--language'], 'expected a code behind --language'],
  [['--out', 'a', '--lang', 'az'], 'unknown flag "--lang"'],
])('a handout with %j is told in one line', (args, complaint) => {
  const message = `${complaint}; usage: npm run handout -- --language CODE --out FILE [--dataset DIR]`;
  expect(parseCommand(['handout', ...args])).toEqual({ ok: false, message });
});

test('nothing else is made', () => {
  expect(parseCommand(['film'])).toMatchObject({ ok: false });
  expect(parseCommand([])).toMatchObject({ ok: false });
});
