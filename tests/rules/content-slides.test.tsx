import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { standing } from '../../src/dataset/standing.ts';
import { chapterWords, countWords, entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { claimsOf } from '../../src/renderer/talk/claims-of.ts';
import { SlideView } from '../../src/renderer/talk/SlideView.tsx';
import { type Slide, slidesOf, stepsOf } from '../../src/renderer/talk/slides.ts';
import { contentDataset } from './content-dataset.ts';

const mostWords = 30;

const dataset = contentDataset();
const core = dataset.chapters.filter((chapter) => chapter.core);
const slides = slidesOf(core, core, wordingOf(dataset, 'en'));

function textOf(slide: Slide, step: number, language: string): string {
  const markup = renderToStaticMarkup(
    <SlideView dataset={dataset} slide={slide} step={step} language={language} textSize={100} />,
  );
  // What a picture says to those who do not see it takes no room, and the key of the roll is not shown.
  return markup.replaceAll(/<figcaption>.*?<\/figcaption>/g, '').replaceAll(/<[^>]*>/g, ' ');
}

test.each(dataset.languages)('no slide in %s has more than thirty words', (language) => {
  const long = slides.flatMap((slide) =>
    Array.from({ length: stepsOf(slide) }, (_, step) => textOf(slide, step, language)).filter(
      (text) => countWords(text) > mostWords,
    ),
  );
  expect(long).toEqual([]);
});

test('both languages have the same slides', () => {
  for (const language of dataset.languages) {
    expect(slidesOf(core, core, wordingOf(dataset, language))).toEqual(slides);
  }
});

test('every slide rests on claims that the kiosk shows, and on no other', () => {
  const known = new Set(core.flatMap(({ facts }) => facts.flatMap(({ claims }) => claims)));
  for (const slide of slides)
    for (const claim of claimsOf(slide, dataset)) expect(known.has(claim)).toBe(true);
});

test('every essential fact has a slide, with every claim that counts', () => {
  for (const chapter of core) {
    for (const fact of chapter.facts.filter(({ essential }) => essential)) {
      const its = slides.filter((slide) => 'fact' in slide && slide.fact === fact.id);
      const shown = its.flatMap((slide) => claimsOf(slide, dataset)).map(({ id }) => id);
      const superseded = fact.claims.flatMap((claim) => ('supersedes' in claim && claim.supersedes) || []);
      const counting = fact.claims.map(({ id }) => id).filter((id) => !superseded.includes(id));
      expect(shown.toSorted(), fact.id).toEqual(counting.toSorted());
    }
  }
});

test.each(dataset.languages)('a slide in %s names the speaker of every claim it shows', (language) => {
  const { speakers } = wordingOf(dataset, language);
  for (const slide of slides.filter(({ is }) => is === 'claims' || is === 'figure')) {
    const text = textOf(slide, 0, language).replaceAll('&#x27;', '’');
    for (const claim of claimsOf(slide, dataset)) {
      if (claim.kind !== 'not-known') expect(text).toContain(entryOf(speakers, claim.speaker).name);
    }
  }
});

test.each(dataset.languages)('short words in %s give every voice of a dispute the same room', (language) => {
  const uneven = core.flatMap((chapter) =>
    chapter.facts
      .filter((fact) => standing(fact) === 'disputed')
      .filter((fact) => {
        const told = chapterWords(wordingOf(dataset, language), chapter.id).claims;
        const counts = fact.claims.flatMap(({ id }) => entryOf(told, id).short ?? []).map(countWords);
        const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
        return counts.some((count) => Math.abs(count - mean) > 0.15 * mean);
      })
      .map(({ id }) => id),
  );
  expect(uneven).toEqual([]);
});
