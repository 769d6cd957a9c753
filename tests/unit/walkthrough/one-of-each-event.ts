/** One event of each kind that makes sense around chapter `c2` of the story `[[1], [2, 1], [1]]`. */
import type { VisitEvent } from '../../../src/walkthrough/visit.ts';

export const oneOfEachEvent = {
  began: { type: 'began', language: 'az' },
  wentOn: { type: 'wentOn' },
  wentBack: { type: 'wentBack' },
  choseLanguage: { type: 'choseLanguage', language: 'az' },
  choseChapter: { type: 'choseChapter', chapter: 'c3' },
  openedFact: { type: 'openedFact', fact: 'c2-f2' },
  openedSource: { type: 'openedSource', claim: 'c2-f1-k2' },
  openedCountries: { type: 'openedCountries', claim: 'c2-f1-k1' },
  choseCountry: { type: 'choseCountry', country: 'near' },
  openedPicture: { type: 'openedPicture', view: 'table' },
  openedGlossary: { type: 'openedGlossary' },
  openedQuiz: { type: 'openedQuiz' },
  choseAnswer: { type: 'choseAnswer', answer: 1 },
  wentOnInQuiz: { type: 'wentOnInQuiz' },
  openedChapters: { type: 'openedChapters' },
  openedAbout: { type: 'openedAbout' },
  turnedTo: { type: 'turnedTo', part: 'limits' },
  steppedOut: { type: 'steppedOut' },
  openedComfort: { type: 'openedComfort' },
  choseComfort: { type: 'choseComfort', choice: 'largeText', on: true },
  askedToStartOver: { type: 'askedToStartOver' },
  startedOver: { type: 'startedOver' },
  stayed: { type: 'stayed' },
  stayedQuiet: { type: 'stayedQuiet', seconds: 60, patienceSeconds: 60 },
} as const satisfies { [Type in VisitEvent['type']]: Extract<VisitEvent, { type: Type }> };
