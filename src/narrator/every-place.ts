/** Every place that a visit can stand in, each once, whatever way leads there. */
import { isSaid } from '../dataset/claim-order.ts';
import type { Chapter } from '../dataset/schema.ts';
import { pictureOf } from '../renderer/pictures/picture-of.ts';
import type { QuizQuestion } from '../walkthrough/quiz.ts';
import { aboutParts, type Place, pictureViews } from '../walkthrough/visit.ts';

const close = { scene: 'close' } as const;

export function everyPlace(
  chapters: readonly Chapter[],
  questions: readonly QuizQuestion[],
): readonly Place[] {
  return [
    ...chapters.flatMap((chapter) => placesIn(chapter, chapters)),
    close,
    { scene: 'chapters', from: close },
    { scene: 'comfort', from: close },
    ...aboutParts.map((part): Place => ({ scene: 'about', part, from: close })),
    ...questions.flatMap(({ options }, question) =>
      [null, ...options.keys()].map((answer): Place => ({ scene: 'quiz', question, answer, from: close })),
    ),
  ];
}

function placesIn(told: Chapter, story: readonly Chapter[]): readonly Place[] {
  const { id: chapter, facts } = told;
  const picture = pictureOf(told, story)?.kind;
  const from = { scene: 'chapter', chapter } as const;
  return [
    from,
    // The map and the views have no scene of their own beside the countries and the cards of their fact.
    ...(picture && picture !== 'abroad' && picture !== 'views' ? pictureViews : []).map(
      (view): Place => ({ scene: 'picture', chapter, view }),
    ),
    { scene: 'glossary', chapter },
    ...facts.flatMap(({ id: fact, claims }): readonly Place[] => [
      { scene: 'fact', chapter, fact },
      ...claims.flatMap((claim): readonly Place[] => [
        { scene: 'source', chapter, fact, claim: claim.id, from: 'fact' },
        ...(isSaid(claim) && claim.stations ? [null, ...claim.stations.map((each) => each.country)] : []).map(
          (country): Place => ({ scene: 'countries', chapter, claim: claim.id, country, from }),
        ),
      ]),
    ]),
  ];
}
