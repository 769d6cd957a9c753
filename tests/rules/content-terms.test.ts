import { expect, test } from 'vitest';
import { chapterWords, countWords, entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { markTerms } from '../../src/renderer/parts/mark-terms.ts';
import { contentDataset } from './content-dataset.ts';

const dataset = contentDataset();

test.each(dataset.languages)(
  'an explained word in %s is marked in the first lead that uses it',
  (language) => {
    const wording = wordingOf(dataset, language);
    const firstUse = dataset.terms.flatMap(({ id, chapter }) => {
      const { written } = entryOf(wording.terms, id);
      if (!written) return [];
      const uses = dataset.chapters.filter((each) =>
        markTerms(chapterWords(wording, each.id).lead, [written]).some(({ isTerm }) => isTerm),
      );
      return [{ id, chapter, first: uses[0]?.id }];
    });
    expect(firstUse.length).toBeGreaterThan(8);
    expect(firstUse.filter(({ chapter, first }) => chapter !== first)).toEqual([]);
  },
);

test('both languages mark the same words', () => {
  const markedIn = (language: string) =>
    dataset.terms.map(({ id }) => id).filter((id) => entryOf(wordingOf(dataset, language).terms, id).written);
  expect(markedIn('az')).toEqual(markedIn('en'));
});

test.each(dataset.languages)('explanations in %s are short', (language) => {
  const terms = Object.entries(wordingOf(dataset, language).terms);
  expect(terms.length).toBeGreaterThan(10);
  expect(terms.filter(([, { name, meaning }]) => countWords(name) > 3 || countWords(meaning) > 18)).toEqual(
    [],
  );
});

test('a chapter with explained words has few enough for one scene, and one that is marked', () => {
  const byChapter = Map.groupBy(dataset.terms, ({ chapter }) => chapter);
  for (const [chapter, terms] of byChapter) {
    expect(terms.length, chapter).toBeLessThanOrEqual(4);
    const marks = terms.filter(({ id }) => entryOf(wordingOf(dataset, 'en').terms, id).written);
    expect(marks.length, chapter).toBeGreaterThan(0);
  }
});

test('a body is explained by a page, and the page is one of the sources', () => {
  const bodies = dataset.terms.filter(({ source }) => source !== undefined);
  expect(bodies.map(({ id }) => id)).toEqual([
    'order',
    'election-commission',
    'osce',
    'turkic-states',
    'guam',
  ]);
  for (const { source } of bodies) expect(entryOf(dataset.sources, source ?? '').address).not.toBeNull();
});
