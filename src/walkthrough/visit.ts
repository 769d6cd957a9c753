/** What a visit is: the scenes a visitor can stand in, and the events that move a visit on. */
import type { LanguageCode } from '../dataset/schema.ts';

/** A place inside the walkthrough; each carries only what it shows. */
export type Place =
  | { readonly scene: 'chapter'; readonly chapter: string }
  | { readonly scene: 'fact'; readonly chapter: string; readonly fact: string }
  | {
      readonly scene: 'source';
      readonly chapter: string;
      readonly fact: string;
      readonly claim: string;
      readonly from: 'chapter' | 'fact';
    }
  | {
      readonly scene: 'countries';
      readonly chapter: string;
      /** The claim whose list of polling stations is shown. */
      readonly claim: string;
      readonly country: string | null;
      readonly from: Extract<Place, { scene: 'chapter' | 'source' }>;
    }
  | { readonly scene: 'chapters'; readonly from: StoryPlace }
  | { readonly scene: 'about'; readonly part: AboutPart; readonly from: StoryPlace }
  | { readonly scene: 'close' };

/** A place that the chapter list and the About scene can be opened from and lead back to. */
export type StoryPlace = Extract<Place, { scene: 'chapter' | 'fact' | 'source' | 'countries' | 'close' }>;

/** The About scene turns pages instead of scrolling. */
export const aboutParts = ['exhibit', 'limits', 'sources'] as const;
export type AboutPart = (typeof aboutParts)[number];

/** What lies over a scene and waits for an answer. */
export type Question =
  | { readonly asks: 'start-over' }
  | { readonly asks: 'still-here'; readonly secondsLeft: number };

/** Nobody is there, or somebody is somewhere in one language. */
export type Visit =
  | { readonly scene: 'attract' }
  | {
      readonly scene: Place['scene'];
      readonly place: Place;
      readonly language: LanguageCode;
      readonly question: Question | null;
    };

export type Underway = Exclude<Visit, { scene: 'attract' }>;

/** What happened, in the past tense. Time arrives only as `stayedQuiet`. */
export type VisitEvent =
  | { readonly type: 'began'; readonly language: LanguageCode }
  | { readonly type: 'wentOn' }
  | { readonly type: 'wentBack' }
  | { readonly type: 'choseLanguage'; readonly language: LanguageCode }
  | { readonly type: 'choseChapter'; readonly chapter: string }
  | { readonly type: 'openedFact'; readonly fact: string }
  | { readonly type: 'openedSource'; readonly claim: string }
  | { readonly type: 'openedCountries'; readonly claim: string }
  | { readonly type: 'choseCountry'; readonly country: string | null }
  | { readonly type: 'openedChapters' }
  | { readonly type: 'openedAbout' }
  | { readonly type: 'turnedTo'; readonly part: AboutPart }
  | { readonly type: 'askedToStartOver' }
  | { readonly type: 'startedOver' }
  | { readonly type: 'stayed' }
  | { readonly type: 'stayedQuiet'; readonly seconds: number; readonly patienceSeconds: number };

export const attract: Visit = { scene: 'attract' };

/** How long the warning counts down before the visit ends (R32 asks for 20 s or more). */
export const warningSeconds = 30;
