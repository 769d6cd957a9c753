/** What a visitor's finger can do in a story. */

import type { Story } from '../../../src/walkthrough/lead-on.ts';
import { aboutParts, pictureViews, type VisitEvent } from '../../../src/walkthrough/visit.ts';

/** Every touch that some visit in this story can answer; comfort, which leads nowhere, would only multiply the visits. */
export function touches(story: Story): readonly VisitEvent[] {
  const facts = story.chapters.flatMap((chapter) => chapter.facts);
  const claims = facts.flatMap((fact) => fact.claims);
  const stations = claims.flatMap((claim) => (claim.kind === 'not-known' ? [] : (claim.stations ?? [])));
  const countries = new Set(stations.map(({ country }) => country));
  return [
    ...story.languages.map((language): VisitEvent => ({ type: 'began', language })),
    { type: 'wentOn' },
    { type: 'wentBack' },
    ...story.languages.map((language): VisitEvent => ({ type: 'choseLanguage', language })),
    ...story.chapters.map((chapter): VisitEvent => ({ type: 'choseChapter', chapter: chapter.id })),
    ...facts.map((fact): VisitEvent => ({ type: 'openedFact', fact: fact.id })),
    ...claims.map((claim): VisitEvent => ({ type: 'openedSource', claim: claim.id })),
    ...claims.map((claim): VisitEvent => ({ type: 'openedCountries', claim: claim.id })),
    ...[...countries, null].map((country): VisitEvent => ({ type: 'choseCountry', country })),
    ...pictureViews.map((view): VisitEvent => ({ type: 'openedPicture', view })),
    { type: 'openedGlossary' },
    { type: 'openedQuiz' },
    ...[0, 1, 2, 3, 4].map((answer): VisitEvent => ({ type: 'choseAnswer', answer })),
    { type: 'wentOnInQuiz' },
    { type: 'openedChapters' },
    { type: 'openedAbout' },
    { type: 'openedAbout', part: 'sources' },
    ...aboutParts.map((part): VisitEvent => ({ type: 'turnedTo', part })),
    { type: 'steppedOut' },
    { type: 'openedComfort' },
    { type: 'askedToStartOver' },
    { type: 'startedOver' },
    { type: 'stayed' },
  ];
}
