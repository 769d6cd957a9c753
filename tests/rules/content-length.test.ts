import { expect, test } from 'vitest';
import { countWords } from '../../src/dataset/wording.ts';
import { contentDataset, type Text, textsOf, writtenTexts } from './content-dataset.ts';
import { sentencesOf } from './content-text.ts';

/** Words in a sentence: Azerbaijani packs more into one word. */
const longestSentence: Readonly<Record<string, number>> = { en: 20, az: 14 };

/** Words in a text, by the end of its place. */
const longestText: readonly (readonly [RegExp, number])[] = [
  [/\.chapters\.[^.]+\.title$/, 5],
  [/\.lead$/, 14],
  [/\.label$/, 3],
  [/\.question$/, 10],
  [/\.claims\.[^.]+\.wording$/, 28],
  [/\.speakers\.[^.]+\.name$/, 3],
  [/^..\.title$/, 6],
  [/^..\.invitation$/, 12],
  [/^..\.closing$/, 30],
];

const dataset = contentDataset();

function longSentences(texts: readonly Text[], most: number): readonly string[] {
  return texts.flatMap(({ place, text }) =>
    sentencesOf(text)
      .filter((sentence) => countWords(sentence) > most)
      .map((sentence) => `${place}: ${sentence}`),
  );
}

function longTexts(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(({ place, text }) =>
      longestText.some(([end, most]) => end.test(place) && countWords(text) > most),
    )
    .map(({ place }) => place);
}

test.each(dataset.languages)('no sentence in %s is longer than one breath', (language) => {
  expect(longSentences(writtenTexts(language), longestSentence[language] ?? 0)).toEqual([]);
});

test.each(dataset.languages)('titles, leads, labels, questions and claims in %s are short', (language) => {
  expect(longTexts(textsOf(dataset, language))).toEqual([]);
});

test('the limits find a long sentence and a long label, and every kind of text has one', () => {
  const long = { place: 'en', text: 'One two three. One two three four five, “six seven.” Eight.' };
  expect(longSentences([long], 6)).toHaveLength(1);
  expect(longTexts([{ place: 'en.chapters.a.facts.b.label', text: 'one two three four' }])).toHaveLength(1);
  const places = textsOf(dataset, 'en').map(({ place }) => place);
  for (const [end] of longestText)
    expect(
      places.some((place) => end.test(place)),
      String(end),
    ).toBe(true);
});
