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
  | { readonly scene: 'picture'; readonly chapter: string; readonly view: PictureView }
  /** The words of a chapter that are explained. */
  | { readonly scene: 'glossary'; readonly chapter: string }
  | { readonly scene: 'chapters'; readonly from: StoryPlace }
  | { readonly scene: 'about'; readonly part: AboutPart; readonly from: StoryPlace }
  | {
      readonly scene: 'quiz';
      /** Which question, counted from nought. */
      readonly question: number;
      /** The place of the chosen option; nothing is known of the questions before. */
      readonly answer: number | null;
      readonly from: Extract<Place, { scene: 'chapter' | 'close' }>;
    }
  | { readonly scene: 'comfort'; readonly from: Exclude<Place, { scene: 'comfort' }> }
  | { readonly scene: 'close' };

/** A place that the chapter list, the About scene and the quiz can be opened from and lead back to. */
export type StoryPlace = Extract<
  Place,
  { scene: 'chapter' | 'fact' | 'source' | 'countries' | 'picture' | 'glossary' | 'close' }
>;

/** Every picture can be read as a table as well; the two take turns on one scene. */
export const pictureViews = ['drawing', 'table'] as const;
export type PictureView = (typeof pictureViews)[number];

/** The About scene turns pages instead of scrolling. */
export const aboutParts = ['exhibit', 'limits', 'sources'] as const;
export type AboutPart = (typeof aboutParts)[number];

/** What a visitor may change about the exhibit, for this one visit. */
export const comfortChoices = [
  'largeText',
  'highContrast',
  'lessMotion',
  'moreTime',
  'lower',
  'readAloud',
] as const;
export type ComfortChoice = (typeof comfortChoices)[number];
export type Comfort = Readonly<Record<ComfortChoice, boolean>>;

/** How every visit begins. */
export const asItComes: Comfort = {
  largeText: false,
  highContrast: false,
  lessMotion: false,
  moreTime: false,
  lower: false,
  readAloud: false,
};

/** The loudest step of the voice; the quietest is 1. */
export const volumeSteps = 5;
/** Where every visit begins. What is heard there is set at the loudspeaker, once, with a meter: at most 65 dBA (R46). */
export const usualVolume = 3;

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
      readonly comfort: Comfort;
      /** From 1 to `volumeSteps`. */
      readonly volume: number;
      /** Which page of a scene that does not fit the screen in one, counted from nought. */
      readonly page: number;
      readonly question: Question | null;
    };

export type Underway = Exclude<Visit, { scene: 'attract' }>;

/** What happened, in the past tense. Time arrives only as `stayedQuiet`. */
export type VisitEvent =
  /** `byEar`: by somebody who does not see the screen, so that everything is read from the first scene on. */
  | { readonly type: 'began'; readonly language: LanguageCode; readonly byEar?: boolean }
  /** `pages` is how many pages the scene took on this screen; one where it is left out. */
  | { readonly type: 'wentOn'; readonly pages?: number }
  | { readonly type: 'wentBack'; readonly pages?: number }
  /** One level up, whatever the page: the Close of a panel, or Escape. */
  | { readonly type: 'steppedOut' }
  | { readonly type: 'choseLanguage'; readonly language: LanguageCode }
  | { readonly type: 'choseChapter'; readonly chapter: string }
  | { readonly type: 'openedFact'; readonly fact: string }
  | { readonly type: 'openedSource'; readonly claim: string }
  | { readonly type: 'openedCountries'; readonly claim: string }
  | { readonly type: 'choseCountry'; readonly country: string | null }
  | { readonly type: 'openedPicture'; readonly view: PictureView }
  | { readonly type: 'openedChapters' }
  | { readonly type: 'openedGlossary' }
  | { readonly type: 'openedQuiz' }
  | { readonly type: 'choseAnswer'; readonly answer: number }
  | { readonly type: 'wentOnInQuiz' }
  | { readonly type: 'openedAbout'; readonly part?: AboutPart }
  | { readonly type: 'turnedTo'; readonly part: AboutPart }
  | { readonly type: 'openedComfort' }
  | { readonly type: 'choseComfort'; readonly choice: ComfortChoice; readonly on: boolean }
  | { readonly type: 'changedVolume'; readonly by: 1 | -1 }
  | { readonly type: 'askedToStartOver' }
  | { readonly type: 'startedOver' }
  | { readonly type: 'stayed' }
  | { readonly type: 'stayedQuiet'; readonly seconds: number; readonly patienceSeconds: number };

export const attract: Visit = { scene: 'attract' };

/** How long the warning counts down before the visit ends (R32 asks for 20 s or more). */
export const warningSeconds = 30;
