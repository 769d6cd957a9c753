/** The map of the walkthrough: every event tried in every scene. Long, because a map is read in one piece. */
import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/walkthrough/advance.ts';
import { attract, type StoryPlace, type Visit, type VisitEvent } from '../../../src/walkthrough/visit.ts';
import { oneOfEachEvent } from './one-of-each-event.ts';
import { storyOf } from './story-of.ts';
import { at, where } from './where.ts';

const story = storyOf([[1], [2, 1], [1]]);

const chapter: StoryPlace = { scene: 'chapter', chapter: 'c2' };
const fact: StoryPlace = { scene: 'fact', chapter: 'c2', fact: 'c2-f1' };
const source: StoryPlace = {
  scene: 'source',
  chapter: 'c2',
  fact: 'c2-f1',
  claim: 'c2-f1-k1',
  from: 'fact',
};

/** One standing point for each scene, all in or around the middle chapter. */
const standing = {
  attract,
  chapter: at(chapter),
  fact: at(fact),
  source: at(source),
  chapters: at({ scene: 'chapters', from: fact }),
  about: at({ scene: 'about', part: 'exhibit', from: source }),
  countries: at({ scene: 'countries', chapter: 'c2', claim: 'c2-f1-k1', country: null, from: source }),
  picture: at({ scene: 'picture', chapter: 'c2', view: 'drawing' }),
  comfort: at({ scene: 'comfort', from: { scene: 'about', part: 'limits', from: fact } }),
  glossary: at({ scene: 'glossary', chapter: 'c2' }),
  quiz: at({ scene: 'quiz', question: 1, answer: null, from: chapter }),
  close: at({ scene: 'close' }),
} satisfies Record<Visit['scene'], Visit>;

/** Where each event leads from each scene. What is not listed answers the very same visit. */
const map = {
  attract: {
    began: 'chapter c1 in az',
  },
  chapter: {
    wentOn: 'chapter c3 in en',
    wentBack: 'chapter c1 in en',
    choseLanguage: 'chapter c2 in az',
    choseChapter: 'chapter c3 in en',
    openedFact: 'fact c2-f2 in en',
    openedSource: 'source c2-f1-k2 from chapter in en',
    openedCountries: 'countries of c2-f1-k1, none chosen, from chapter in en',
    openedPicture: 'picture of c2 as table in en',
    openedGlossary: 'glossary of c2 in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedChapters: 'chapters from chapter in en',
    openedAbout: 'about exhibit from chapter in en',
    openedComfort: 'comfort from chapter in en',
    choseComfort: 'chapter c2 in en, largeText',
    changedVolume: 'chapter c2 in en, volume 4',
    askedToStartOver: 'chapter c2 in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'chapter c2 in en, asks still-here 30',
  },
  fact: {
    wentOn: 'chapter c3 in en',
    wentBack: 'chapter c2 in en',
    choseLanguage: 'fact c2-f1 in az',
    choseChapter: 'chapter c3 in en',
    openedSource: 'source c2-f1-k2 from fact in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedChapters: 'chapters from fact in en',
    openedAbout: 'about exhibit from fact in en',
    steppedOut: 'chapter c2 in en',
    openedComfort: 'comfort from fact in en',
    choseComfort: 'fact c2-f1 in en, largeText',
    changedVolume: 'fact c2-f1 in en, volume 4',
    askedToStartOver: 'fact c2-f1 in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'fact c2-f1 in en, asks still-here 30',
  },
  source: {
    wentOn: 'chapter c3 in en',
    wentBack: 'fact c2-f1 in en',
    choseLanguage: 'source c2-f1-k1 from fact in az',
    openedCountries: 'countries of c2-f1-k1, none chosen, from source in en',
    choseChapter: 'chapter c3 in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedChapters: 'chapters from source in en',
    openedAbout: 'about exhibit from source in en',
    steppedOut: 'fact c2-f1 in en',
    openedComfort: 'comfort from source in en',
    choseComfort: 'source c2-f1-k1 from fact in en, largeText',
    changedVolume: 'source c2-f1-k1 from fact in en, volume 4',
    askedToStartOver: 'source c2-f1-k1 from fact in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'source c2-f1-k1 from fact in en, asks still-here 30',
  },
  chapters: {
    wentOn: 'chapter c3 in en',
    wentBack: 'fact c2-f1 in en',
    choseLanguage: 'chapters from fact in az',
    choseChapter: 'chapter c3 in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedAbout: 'about exhibit from fact in en',
    steppedOut: 'fact c2-f1 in en',
    openedComfort: 'comfort from chapters in en',
    choseComfort: 'chapters from fact in en, largeText',
    changedVolume: 'chapters from fact in en, volume 4',
    askedToStartOver: 'chapters from fact in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'chapters from fact in en, asks still-here 30',
  },
  about: {
    wentOn: 'chapter c3 in en',
    wentBack: 'source c2-f1-k1 from fact in en',
    choseLanguage: 'about exhibit from source in az',
    choseChapter: 'chapter c3 in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedChapters: 'chapters from source in en',
    turnedTo: 'about limits from source in en',
    steppedOut: 'source c2-f1-k1 from fact in en',
    openedComfort: 'comfort from about in en',
    choseComfort: 'about exhibit from source in en, largeText',
    changedVolume: 'about exhibit from source in en, volume 4',
    askedToStartOver: 'about exhibit from source in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'about exhibit from source in en, asks still-here 30',
  },
  countries: {
    wentOn: 'chapter c3 in en',
    wentBack: 'source c2-f1-k1 from fact in en',
    choseLanguage: 'countries of c2-f1-k1, none chosen, from source in az',
    choseChapter: 'chapter c3 in en',
    choseCountry: 'countries of c2-f1-k1, near chosen, from source in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedChapters: 'chapters from countries in en',
    openedAbout: 'about exhibit from countries in en',
    steppedOut: 'source c2-f1-k1 from fact in en',
    openedComfort: 'comfort from countries in en',
    choseComfort: 'countries of c2-f1-k1, none chosen, from source in en, largeText',
    changedVolume: 'countries of c2-f1-k1, none chosen, from source in en, volume 4',
    askedToStartOver: 'countries of c2-f1-k1, none chosen, from source in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'countries of c2-f1-k1, none chosen, from source in en, asks still-here 30',
  },
  picture: {
    wentOn: 'chapter c3 in en',
    wentBack: 'chapter c2 in en',
    choseLanguage: 'picture of c2 as drawing in az',
    choseChapter: 'chapter c3 in en',
    openedPicture: 'picture of c2 as table in en',
    openedChapters: 'chapters from picture in en',
    openedAbout: 'about exhibit from picture in en',
    askedToStartOver: 'picture of c2 as drawing in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'picture of c2 as drawing in en, asks still-here 30',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    steppedOut: 'chapter c2 in en',
    openedComfort: 'comfort from picture in en',
    choseComfort: 'picture of c2 as drawing in en, largeText',
    changedVolume: 'picture of c2 as drawing in en, volume 4',
  },
  comfort: {
    wentOn: 'chapter c3 in en',
    wentBack: 'about limits from fact in en',
    steppedOut: 'about limits from fact in en',
    choseLanguage: 'comfort from about in az',
    choseChapter: 'chapter c3 in en',
    openedChapters: 'chapters from fact in en',
    openedAbout: 'about exhibit from fact in en',
    choseComfort: 'comfort from about in en, largeText',
    changedVolume: 'comfort from about in en, volume 4',
    askedToStartOver: 'comfort from about in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'comfort from about in en, asks still-here 30',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
  },
  glossary: {
    wentOn: 'chapter c3 in en',
    wentBack: 'chapter c2 in en',
    choseLanguage: 'glossary of c2 in az',
    choseChapter: 'chapter c3 in en',
    openedQuiz: 'quiz 0, answer none, from chapter in en',
    openedChapters: 'chapters from glossary in en',
    openedAbout: 'about exhibit from glossary in en',
    askedToStartOver: 'glossary of c2 in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'glossary of c2 in en, asks still-here 30',
    steppedOut: 'chapter c2 in en',
    openedComfort: 'comfort from glossary in en',
    choseComfort: 'glossary of c2 in en, largeText',
    changedVolume: 'glossary of c2 in en, volume 4',
  },
  quiz: {
    wentOn: 'chapter c3 in en',
    wentBack: 'quiz 0, answer none, from chapter in en',
    choseLanguage: 'quiz 1, answer none, from chapter in az',
    choseChapter: 'chapter c3 in en',
    choseAnswer: 'quiz 1, answer 1, from chapter in en',
    openedChapters: 'chapters from chapter in en',
    openedAbout: 'about exhibit from chapter in en',
    askedToStartOver: 'quiz 1, answer none, from chapter in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'quiz 1, answer none, from chapter in en, asks still-here 30',
    steppedOut: 'quiz 0, answer none, from chapter in en',
    openedComfort: 'comfort from quiz in en',
    choseComfort: 'quiz 1, answer none, from chapter in en, largeText',
    changedVolume: 'quiz 1, answer none, from chapter in en, volume 4',
  },
  close: {
    wentOn: 'attract',
    wentBack: 'chapter c3 in en',
    choseLanguage: 'close in az',
    choseChapter: 'chapter c3 in en',
    openedQuiz: 'quiz 0, answer none, from close in en',
    openedChapters: 'chapters from close in en',
    openedAbout: 'about exhibit from close in en',
    openedComfort: 'comfort from close in en',
    choseComfort: 'close in en, largeText',
    changedVolume: 'close in en, volume 4',
    askedToStartOver: 'close in en, asks start-over',
    startedOver: 'attract',
    stayedQuiet: 'close in en, asks still-here 30',
  },
} satisfies Record<Visit['scene'], Partial<Record<VisitEvent['type'], string>>>;

describe.each(Object.keys(standing).filter(isScene))('from the scene %s', (scene) => {
  test.each(Object.values(oneOfEachEvent))('$type', (event) => {
    const visit = standing[scene];
    const leadsTo: Partial<Record<VisitEvent['type'], string>> = map[scene];
    const next = advance(visit, event, story);
    expect(next === visit ? 'same' : where(next)).toBe(leadsTo[event.type] ?? 'same');
  });
});

function isScene(key: string): key is Visit['scene'] {
  return key in map;
}
