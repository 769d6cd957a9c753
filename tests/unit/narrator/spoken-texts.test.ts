import { expect, test } from 'vitest';
import { spokenTexts } from '../../../src/narrator/spoken-texts.ts';
import { wordsOf } from '../../../src/renderer/words/words.ts';
import { builtDataset } from '../../builders/dataset.ts';

const dataset = builtDataset();
const textsIn = (language: string) => spokenTexts(dataset, language).map(({ text }) => text);

test('every string of the wording and of the interface words is spoken, once', () => {
  for (const language of ['en', 'az']) {
    const texts = textsIn(language);
    const words = wordsOf(language);
    const { title, closing, chapters } = dataset.wording[language] ?? { chapters: {} };
    const leads = Object.values(chapters).flatMap((chapter) => [chapter.title, chapter.lead]);
    expect(texts).toEqual(expect.arrayContaining([title, closing, ...leads]));
    expect(texts).toEqual(
      expect.arrayContaining([words.next, words.standing.disputed, words.stillHere, words.voice.listen]),
    );
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('what the app puts together is spoken: places in the tour, days and figures, the warning', () => {
  const texts = textsIn('en');
  const words = wordsOf('en');
  expect(texts).toContain(words.placeOf(1, dataset.chapters.length));
  expect(texts).toContain(words.startsOverIn(30));
  expect(texts).toContain(words.pageOf(2, 3));
  expect(texts).toContain(wordsOf('az').ownName);
  expect(texts.some((text) => /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(text))).toBe(true);
});

test('names are plain names of files', () => {
  for (const { name } of spokenTexts(dataset, 'en')) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});
