import { expect, test } from 'vitest';
import { setIn, withText } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

test.each([
  'chapters/forgotten.json',
  'wording/az/forgotten.json',
  'wording/tr/dataset.json',
  'chapters/x/y.json',
])('tells of %s, which dataset.json does not name', (file) => {
  expect(problemsAfter(withText(file, 'not even JSON'))).toEqual([
    `broken-reference ${file} : expected only files of chapters and languages, found one not named in dataset.json`,
  ]);
});

test.each([
  ['chapters', ['vote', 'roll', 'roll'], 'chapters[2]: expected each id once, found "roll" again'],
  ['languages', ['en', 'en', 'az'], 'languages[1]: expected each id once, found "en" again'],
  [
    'chapters',
    ['vote', 'roll', 'dataset'],
    'chapters[2]: expected another id, found "dataset", which is kept',
  ],
  [
    'corrections',
    [
      { id: 'first-correction', on: '2026-11-24' },
      { id: 'first-correction', on: '2026-11-25' },
    ],
    'corrections[1].id: expected each id once, found "first-correction" again',
  ],
])('tells of a list of %s with a name that cannot stand there', (path, value, told) => {
  expect(problemsAfter(setIn('dataset.json', path, value))).toEqual([
    `broken-reference dataset.json ${told}`,
  ]);
});
