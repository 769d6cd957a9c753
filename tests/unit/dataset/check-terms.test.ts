import { expect, test } from 'vitest';
import { builtDataset, setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

const term = { id: 'roll', chapter: 'vote', source: 'commission-page' };
const words = { name: 'Roll', written: 'roll', meaning: 'A list.' };
const worded = [
  setIn('wording/en/dataset.json', 'terms', { roll: words }),
  setIn('wording/az/dataset.json', 'terms', { roll: words }),
];

test('a word with a chapter, a source and words in every language is taken in', () => {
  expect(builtDataset(setIn('dataset.json', 'terms', [term]), ...worded).terms).toEqual([term]);
});

test('an edition without explained words has none', () => {
  expect(builtDataset().terms).toEqual([]);
});

test.each([
  ['a chapter that is not there', [{ ...term, chapter: 'gone' }], 'terms[0].chapter'],
  ['a source that is not there', [{ ...term, source: 'gone' }], 'terms[0].source'],
  ['the same word twice', [term, term], 'terms[1].id'],
])('%s is named', (_name, terms, path) => {
  const problems = problemsAfter(setIn('dataset.json', 'terms', terms), ...worded);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`broken-reference dataset.json ${path}: `);
});

test('a word that a language does not explain is named, and so is one that nobody asked for', () => {
  const missing = problemsAfter(setIn('dataset.json', 'terms', [term]));
  const languages = ['en', 'az'];
  expect(missing).toEqual(
    languages.map(
      (language) =>
        `language-incomplete wording/${language}/dataset.json terms.roll: expected words, found nothing`,
    ),
  );
  const unasked = problemsAfter(...worded);
  expect(unasked).toHaveLength(2);
  for (const problem of unasked) expect(problem).toContain('terms.roll: expected words only for what');
});
