import { expect, test } from 'vitest';
import { chapterTexts, contentDataset, textsOf } from './content-dataset.ts';
import { namesIn, readingGrade, syllablesIn } from './content-grade.ts';

/** Lower secondary school. */
const hardest = 7;

const dataset = contentDataset();
const all = textsOf(dataset, 'en');
const names = namesIn(all.map(({ text }) => text));
const gradeOf = (texts: readonly { readonly text: string }[]) =>
  readingGrade(
    texts.map(({ text }) => text),
    names,
  );

test.each(dataset.chapters.map(({ id }) => id))(
  'the English of %s reads as in lower secondary school',
  (id) => {
    expect(gradeOf(chapterTexts(dataset, 'en', id))).toBeLessThanOrEqual(hardest);
  },
);

test('so do the words about the exhibit and about the weakness of its sources', () => {
  const about = /^en\.(madeBy|paidBy|limits|howToReport|closing|invitation)/;
  expect(gradeOf(all.filter(({ place }) => about.test(place)))).toBeLessThanOrEqual(hardest);
  expect(gradeOf(all.filter(({ place }) => /\.weakness$/.test(place)))).toBeLessThanOrEqual(hardest);
});

test('the grade rises with long words and long sentences', () => {
  const easy = ['The cat sat on the mat. It was warm.'];
  const hard = [
    'Institutional accountability necessitates considerable organisational transparency everywhere.',
  ];
  expect(readingGrade(easy, new Set())).toBeLessThan(2);
  expect(readingGrade(hard, new Set())).toBeGreaterThan(15);
});

test.each([
  ['vote', 1],
  ['article', 3],
  ['said', 1],
  ['listed', 2],
  ['called', 1],
  ['election', 3],
  ['observers', 3],
  ['table', 2],
  ['voters', 2],
])('%s has %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});
