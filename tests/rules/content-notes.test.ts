import { expect, test } from 'vitest';
import { countWords, entryOf } from '../../src/dataset/wording.ts';
import { contentDataset, contentNotes, notesTexts } from './content-dataset.ts';
import { namesIn, readingGrade } from './content-grade.ts';

/** A presenter reads a point at a glance, standing. */
const longest = { point: 26, answer: 34, question: 8 };

const dataset = contentDataset();
const notes = contentNotes();

test.each(dataset.languages)('every scene of a talk has notes in %s, with questions', (language) => {
  const { opening, chapters, closing } = entryOf(notes, language);
  const scenes = [opening, ...dataset.chapters.map(({ id }) => entryOf(chapters, id)), closing];
  for (const { say, asked } of scenes) {
    expect(say.length).toBeGreaterThan(1);
    expect(asked.length).toBeGreaterThan(1);
  }
});

test.each(dataset.languages)('every essential fact has a note of its own in %s', (language) => {
  const { chapters } = entryOf(notes, language);
  const without = dataset.chapters.flatMap((chapter) =>
    chapter.facts
      .filter(({ id, essential }) => essential && !Object.hasOwn(entryOf(chapters, chapter.id).facts, id))
      .map(({ id }) => id),
  );
  expect(without).toEqual([]);
});

test.each(dataset.languages)('points, questions and answers in %s are read at a glance', (language) => {
  const { opening, chapters, closing } = entryOf(notes, language);
  const scenes = [opening, ...Object.values(chapters), closing];
  const long = scenes.flatMap(({ say, asked }) => [
    ...say.filter((point) => countWords(point) > longest.point),
    ...asked.flatMap(({ question, answer }) => [
      ...(countWords(question) > longest.question ? [question] : []),
      ...(countWords(answer) > longest.answer ? [answer] : []),
    ]),
  ]);
  expect(long).toEqual([]);
});

test('the English notes read as in lower secondary school', () => {
  const texts = notesTexts('en').map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(50);
  expect(readingGrade(texts, namesIn(texts))).toBeLessThanOrEqual(7);
});
