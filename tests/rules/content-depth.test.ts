import { expect, test } from 'vitest';
import { chapterWords, entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { advance } from '../../src/walkthrough/advance.ts';
import { quizOf } from '../../src/walkthrough/quiz.ts';
import { attract, type Visit, type VisitEvent } from '../../src/walkthrough/visit.ts';
import { touches } from '../unit/walkthrough/touches.ts';
import { contentDataset } from './content-dataset.ts';
import { chapterSceneWords } from './content-scene-words.tsx';

const dataset = contentDataset();
const core = dataset.chapters.filter((chapter) => chapter.core);
const story = {
  languages: dataset.languages,
  chapters: core,
  terms: dataset.terms,
  quiz: quizOf({ chapters: core }),
};

/** What a finger can open on a scene; the bar leads elsewhere and is left alone. */
const deeper: readonly VisitEvent[] = touches(story).filter(({ type }) =>
  ['openedFact', 'openedSource', 'openedCountries', 'choseCountry', 'openedGlossary'].includes(type),
);

/** Every place that so many touches lead to from a chapter, and not fewer. */
function placesAfter(chapter: string, count: number): readonly Visit[] {
  const begun = advance(attract, { type: 'began', language: 'en' }, story);
  const here = advance(begun, { type: 'choseChapter', chapter }, story);
  const met = new Set([JSON.stringify(here)]);
  let reached: readonly Visit[] = [here];
  for (let touch = 1; touch <= count; touch += 1) {
    reached = reached
      .flatMap((visit) => deeper.map((event) => advance(visit, event, story)))
      .filter((visit) => !met.has(JSON.stringify(visit)) && met.add(JSON.stringify(visit)));
  }
  return reached;
}

const claimsShown = (visits: readonly Visit[]) =>
  new Set(
    visits.flatMap((visit) =>
      visit.scene === 'source' && 'place' in visit && visit.place.scene === 'source'
        ? [visit.place.claim]
        : [],
    ),
  );

test.each(core.map(({ id }) => id))('%s has a deeper layer one touch away, and all its sources two', (id) => {
  const chapter = core.find((each) => each.id === id);
  const claims = chapter?.facts.flatMap((fact) => fact.claims.map((claim) => claim.id)) ?? [];
  const once = placesAfter(id, 1);
  expect(once.length).toBeGreaterThanOrEqual(chapter?.facts.length ?? 1);
  const shown = claimsShown([...once, ...placesAfter(id, 2)]);
  expect(claims.filter((claim) => !shown.has(claim))).toEqual([]);
});

test.each(dataset.languages)(
  'nothing essential lies only deeper: every essential fact stands on its chapter in %s',
  (language) => {
    const hidden = core.flatMap((chapter) => {
      const words = chapterSceneWords(dataset, chapter, language);
      const { facts } = chapterWords(wordingOf(dataset, language), chapter.id);
      const essential = chapter.facts.filter((fact) => fact.essential);
      expect(essential.length, chapter.id).toBeGreaterThan(0);
      return essential.map(({ id }) => entryOf(facts, id).label).filter((label) => !words.includes(label));
    });
    expect(hidden).toEqual([]);
  },
);
