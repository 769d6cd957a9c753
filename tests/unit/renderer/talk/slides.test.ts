import { expect, test } from 'vitest';
import { wordingOf } from '../../../../src/dataset/wording.ts';
import { chapterOf, slidesOf, stepsOf } from '../../../../src/renderer/talk/slides.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const dataset = contentDataset();
const core = dataset.chapters.filter((chapter) => chapter.core);
const words = wordingOf(dataset, 'en');
const slides = slidesOf(core, core, words);

test('a talk begins and ends with a slide of its own, and has every chapter in between', () => {
  expect(slides.at(0)).toEqual({ is: 'opening' });
  expect(slides.at(-1)).toEqual({ is: 'closing' });
  const chapters = slides.filter(({ is }) => is === 'chapter').map(chapterOf);
  expect(chapters).toEqual(core.map(({ id }) => id));
});

test('a dispute stands side by side, two voices at a time in order of date', () => {
  const ran = slides.filter((slide) => slide.is === 'claims' && slide.fact === 'how-it-ran');
  expect(ran.map((slide) => (slide.is === 'claims' ? slide.claims.length : 0))).toEqual([2, 2, 1]);
});

test('a value that everybody gave is one slide, with all who gave it', () => {
  expect(slides).toContainEqual({ is: 'figure', chapter: 'voting-abroad', fact: 'stations' });
});

test('a picture grows in steps, everything else arrives at once', () => {
  const steps = slides.map((slide) => [slide.is, stepsOf(slide)] as const);
  expect(steps.filter(([is]) => is === 'picture').map(([, count]) => count)).toEqual([7, 2, 2, 4, 3, 5]);
  expect(steps.filter(([is]) => is !== 'picture').every(([, count]) => count === 1)).toBe(true);
});

test('an evening has the chapters it was given, in that order', () => {
  const two = [core[3], core[1]].flatMap((chapter) => chapter ?? []);
  const chapters = slidesOf(two, core, words).filter(({ is }) => is === 'chapter');
  expect(chapters.map(chapterOf)).toEqual(two.map(({ id }) => id));
});
