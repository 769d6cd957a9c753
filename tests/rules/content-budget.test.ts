import { expect, test } from 'vitest';
import { countWords } from '../../src/dataset/wording.ts';
import { contentDataset } from './content-dataset.ts';
import { chapterSceneWords } from './content-scene-words.tsx';

const most = { wordsOnScene: 50, charactersOnScene: 400, wordsOnCorePath: 250 };

const dataset = contentDataset();
const scenesOf = (language: string) =>
  dataset.chapters.map((chapter) => ({
    chapter: chapter.id,
    text: chapterSceneWords(dataset, chapter, language).join(' '),
  }));

test('the core path has at most seven chapters', () => {
  expect(dataset.chapters.filter((chapter) => chapter.core).length).toBeLessThanOrEqual(7);
});

test.each(dataset.languages)(
  'no chapter in %s has more words or characters than a scene can hold',
  (language) => {
    const tooLong = scenesOf(language)
      .map(({ chapter, text }) => ({ chapter, words: countWords(text), characters: text.length }))
      .filter(({ words, characters }) => words > most.wordsOnScene || characters > most.charactersOnScene);
    expect(tooLong).toEqual([]);
  },
);

test.each(dataset.languages)('the whole core path in %s can be read standing', (language) => {
  const all = scenesOf(language).map(({ text }) => text);
  expect(countWords(all.join(' '))).toBeLessThanOrEqual(most.wordsOnCorePath);
});

test('the count sees a longer lead, the key and the cards', () => {
  const first = dataset.chapters[0];
  const roll = dataset.chapters.find((chapter) => chapter.shows !== null);
  if (!first || !roll) throw new Error('expected a first chapter and one that shows a fact');
  const count = (chapter: typeof first, of = dataset) => chapterSceneWords(of, chapter, 'en').join(' ');
  expect(count(first)).toContain('Sources agree Sources disagree Only one source Opinion Not known yet');
  expect(count(roll)).toContain('Election Commission 6 February 2024 6,478,623');
  expect(countWords(count(roll))).toBeGreaterThan(countWords(count({ ...roll, shows: null })));
});
