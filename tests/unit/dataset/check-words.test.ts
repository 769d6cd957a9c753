import { expect, test } from 'vitest';
import { setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

/** Words taken away from one language. */
const missing: readonly (readonly [string, string])[] = [
  ['wording/az/dataset.json', 'speakers.commission'],
  ['wording/az/dataset.json', 'sources.article-page'],
  ['wording/en/dataset.json', 'countries.georgia'],
  ['wording/en/dataset.json', 'places.ankara'],
  ['wording/az/dataset.json', 'corrections.first-correction'],
  ['wording/az/roll.json', 'facts.voters'],
  ['wording/en/vote.json', 'claims.london-nothing'],
];

test.each(missing)('tells that %s lacks %s', (file, path) => {
  expect(problemsAfter(setIn(file, path, undefined))).toEqual([
    `language-incomplete ${file} ${path}: expected words, found nothing`,
  ]);
});

/** Words for what the dataset does not have. */
const surplus: readonly (readonly [string, string, unknown])[] = [
  ['wording/az/dataset.json', 'speakers.stranger', { name: 'A', role: null }],
  ['wording/az/dataset.json', 'sources.stranger', { weakness: 'A' }],
  ['wording/az/dataset.json', 'countries.stranger', 'A'],
  ['wording/az/dataset.json', 'places.stranger', 'A'],
  ['wording/az/dataset.json', 'corrections.stranger', 'A'],
  ['wording/az/roll.json', 'facts.election-day', { label: 'A', question: 'B' }],
  ['wording/az/roll.json', 'claims.day-article', { wording: 'A' }],
];

test.each(surplus)('tells that %s has %s too many', (file, path, value) => {
  expect(problemsAfter(setIn(file, path, value))).toEqual([
    `language-incomplete ${file} ${path}: expected words only for what the dataset has, found words for something else`,
  ]);
});

test('tells both what is missing and what is too many where a name is misspelt', () => {
  const rename = setIn('wording/az/dataset.json', 'places', { ankarra: 'A' });
  expect(problemsAfter(rename).map((line) => line.split(':')[0])).toEqual([
    'language-incomplete wording/az/dataset.json places.ankarra',
    'language-incomplete wording/az/dataset.json places.ankara',
  ]);
});

test('asks for an inference exactly where the fact is inferred', () => {
  expect(problemsAfter(setIn('wording/az/vote.json', 'facts.london.inference', undefined))).toEqual([
    'language-incomplete wording/az/vote.json facts.london.inference: expected words for the inference, found nothing',
  ]);
  expect(problemsAfter(setIn('wording/az/vote.json', 'facts.founder.inference', 'So it is.'))).toEqual([
    'language-incomplete wording/az/vote.json facts.founder.inference: expected no inference for a fact that is not inferred, found words',
  ]);
});

test('asks for the short words of a claim in every language or in none', () => {
  const inEnglish = setIn('wording/en/vote.json', 'claims.london-nothing.short', 'Fewer.');
  const [claim] = problemsAfter(inEnglish);
  expect(claim).toBe(
    'language-incomplete wording/az/vote.json claims.london-nothing.short: expected short words as in another language',
  );
  expect(
    problemsAfter(inEnglish, setIn('wording/az/vote.json', 'claims.london-nothing.short', 'Az.')),
  ).toEqual([]);
});
