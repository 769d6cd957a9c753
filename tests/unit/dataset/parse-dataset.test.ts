import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { datasetFiles, setIn, withoutFile, withText } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

test('makes a dataset of valid files, chapters in their order and defaults filled in', () => {
  const parsed = parseDataset(datasetFiles());
  expect(parsed).toMatchObject({
    ok: true,
    dataset: {
      id: 'small',
      languages: ['en', 'az'],
      chapters: [{ id: 'vote' }, { id: 'roll' }],
      wording: { az: { title: 'A vote (az)', chapters: { roll: { title: 'roll (az)' } } } },
    },
  });
  expect(parsed.ok && parsed.dataset.chapters[0]?.facts[1]).toMatchObject({
    essential: false,
    inferred: false,
    claims: [{ relayedBy: [] }],
  });
});

test('takes files with a byte-order mark', () => {
  const files = datasetFiles();
  for (const [file, text] of files) files.set(file, `\uFEFF${text}`);
  expect(parseDataset(files).ok).toBe(true);
});

test('leaves files alone that lie beside the dataset', () => {
  expect(problemsAfter(withText('README.md', 'Hello'), withText('narration/en/roll.opus', '?'))).toEqual([]);
});

test.each([
  'dataset.json',
  'sources.json',
  'chapters/roll.json',
  'wording/az/dataset.json',
  'wording/az/roll.json',
])('tells that %s is missing', (file) => {
  expect(problemsAfter(withoutFile(file))).toEqual([`missing ${file} : expected this file, found nothing`]);
});

test('tells of an empty folder what a dataset begins with', () => {
  expect(parseDataset(new Map())).toEqual({
    ok: false,
    problems: ['dataset.json', 'sources.json'].map((file) => ({
      code: 'missing',
      file,
      path: '',
      message: 'expected this file, found nothing',
    })),
  });
});

test('tells everything in one go, whatever kind of fault it is', () => {
  expect(
    problemsAfter(
      setIn('dataset.json', 'chapters', ['vote', 'roll', 'vote']),
      withoutFile('sources.json'),
      withText('chapters/vote.json', '{'),
      setIn('chapters/roll.json', 'facts[0].claims[0].speaker', 3),
      setIn('chapters/roll.json', 'facts[2].essential', 1),
      withText('wording/az/old.json', '{}'),
    ).map((line) => line.split(':')[0]),
  ).toEqual([
    'missing sources.json ',
    'not-json chapters/vote.json ',
    'wrong-shape chapters/roll.json facts[0].claims[0].speaker',
    'wrong-shape chapters/roll.json facts[2].essential',
    'broken-reference dataset.json chapters[2]',
    'broken-reference wording/az/old.json ',
  ]);
});

test('still checks the other files where dataset.json cannot be read', () => {
  expect(
    problemsAfter(
      withText('dataset.json', 'no'),
      setIn('chapters/roll.json', 'core', 1),
      setIn('wording/az/vote.json', 'title', 1),
      setIn('wording/en/dataset.json', 'title', 1),
    ).map((line) => line.split(':')[0]),
  ).toEqual([
    'not-json dataset.json ',
    'wrong-shape chapters/roll.json core',
    'wrong-shape wording/en/dataset.json title',
    'wrong-shape wording/az/vote.json title',
  ]);
});

test('tells of a chapter whose id is not the name of its file, once', () => {
  expect(problemsAfter(setIn('chapters/roll.json', 'id', 'rolls'))).toEqual([
    'broken-reference chapters/roll.json id: expected "roll" as in the name of the file, found "rolls"',
  ]);
});

test('tells what does not fit together even beside a stray file', () => {
  const problems = problemsAfter(
    withText('chapters/old.json', '{}'),
    setIn('chapters/roll.json', 'facts[0].claims[0].source', 'nowhere'),
  );
  expect(problems).toHaveLength(2);
});
