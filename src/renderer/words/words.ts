/** The interface words of the app, one file a language; the dataset's own wordings are not here. Long, since it names them all. */
import type { ProblemCode } from '../../dataset/problem.ts';
import type { Claim, LanguageCode, Place, Value, WithdrawReason } from '../../dataset/schema.ts';
import type { Standing } from '../../dataset/standing.ts';
import type { AboutPart, ComfortChoice } from '../../walkthrough/visit.ts';
import { az } from './az.ts';
import { en } from './en.ts';

/** Whose voice it is. */
export type Speaking = 'program' | 'person' | 'nobody';

export type AmountForm = Exclude<Value['form'], 'day' | 'words'>;

export interface Words {
  /** The language's own name for itself. */
  readonly ownName: string;
  readonly touchToBegin: string;
  readonly bar: string;
  readonly next: string;
  readonly finish: string;
  readonly back: string;
  readonly startOver: string;
  readonly chapters: string;
  /** On the chapter list, where somebody may give a talk. */
  readonly present: string;
  readonly about: string;
  readonly aboutThisExhibit: string;
  readonly languages: string;
  readonly progress: string;
  readonly placeOf: (place: number, all: number) => string;
  /** Which page of a scene that takes more than one. */
  readonly pageOf: (page: number, all: number) => string;
  readonly comfort: {
    readonly title: string;
    readonly close: string;
    readonly on: string;
    readonly off: string;
    readonly choices: Readonly<Record<ComfortChoice, { readonly name: string; readonly does: string }>>;
    readonly thisVisit: string;
  };
  readonly standing: Readonly<Record<Standing, string>>;
  readonly kind: Readonly<Record<Claim['kind'], string>>;
  readonly earlierFigure: string;
  readonly keyToStandings: string;
  readonly inDateOrder: string;
  readonly seeSource: string;
  readonly claims: string;
  /** An amount that is not exact, such as "over 7 million"; `number` is written out already. */
  readonly amount: (form: AmountForm, amount: number, number: string) => string;
  readonly noDate: string;
  readonly noPublisher: string;
  readonly checkedOn: (day: string) => string;
  readonly source: {
    readonly saidBy: string;
    readonly firstSaidBy: string;
    readonly saidOn: string;
    readonly standsIn: string;
    readonly place: (place: Place) => string;
    readonly dated: string;
    readonly address: string;
    readonly noAddress: string;
    readonly alsoIn: string;
    readonly weakness: string;
    readonly searchedBy: string;
    readonly thisExhibit: string;
    readonly whoCouldKnow: string;
    readonly stationsByCountry: string;
  };
  readonly aboutParts: Readonly<Record<AboutPart, string>>;
  readonly aboutScene: {
    readonly madeBy: string;
    readonly paidBy: string;
    readonly report: string;
    readonly venue: string;
    readonly contact: string;
    readonly edition: (edition: string, checked: string) => string;
    /** Stands above the fingerprint, which has a line of its own so that it never breaks. */
    readonly fingerprint: string;
    readonly language: string;
    readonly notReviewed: string;
    readonly reviewedBy: (name: string, day: string) => string;
    readonly limits: string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly reviewDue: (day: string) => string;
    readonly counted: string;
    readonly isCounted: string;
    readonly isNotCounted: string;
  };
  /** What an operator took off the screen. */
  readonly withdrawn: {
    /** In place of a chapter’s lead, which may speak of it. */
    readonly inChapter: string;
    readonly inFact: string;
    readonly inPicture: string;
    readonly wholeFact: string;
    readonly claims: (count: number) => string;
    readonly reasons: Readonly<Record<WithdrawReason, string>>;
  };
  readonly pictures: {
    /** What the map shows, for those who do not see it. */
    readonly abroad: (countries: number, stations: number) => string;
    readonly roll: (counts: {
      readonly tied: number;
      readonly onlyOver: number;
      readonly perKnot: string;
    }) => string;
    readonly keyToRoll: (perKnot: string, onlyOverSaidBy: string) => string;
    readonly chooseCountry: string;
    readonly allCountries: string;
    readonly stations: (count: number) => string;
    readonly placesNamed: string;
    readonly noPlaceNamed: string;
    readonly inferredPlace: string;
    /** On a chapter's scene each of these is one touch to its picture: short, since all words of a chapter are counted. */
    readonly doors: Readonly<Record<'timeline' | 'shares' | 'relay' | 'views', string>>;
    readonly table: string;
    readonly asTable: string;
    readonly asPicture: string;
    readonly titles: Readonly<Record<'roll' | 'timeline' | 'shares' | 'relay', string>>;
    readonly timeline: (events: number) => string;
    readonly youAreHere: string;
    readonly shares: (claims: number) => string;
    readonly relay: (pages: number, origin: string) => string;
    readonly copies: string;
    readonly columns: {
      readonly what: string;
      readonly value: string;
      readonly kind: string;
      readonly page: string;
      readonly noNumber: string;
    };
  };
  readonly quiz: {
    readonly open: string;
    readonly questionOf: (place: number, all: number) => string;
    readonly youChose: string;
    readonly sourcesShow: string;
    readonly nextQuestion: string;
    readonly leave: string;
  };
  readonly glossary: {
    readonly title: string;
    /** Says to those who do not see the dots under a word what a touch on the text does. */
    readonly touchToExplain: string;
    readonly source: string;
    readonly ownWords: string;
  };
  readonly takeaway: {
    readonly title: string;
    readonly how: string;
    readonly factsCode: string;
    readonly more: string;
    readonly sourceCode: string;
    readonly sourceHow: string;
    readonly noAddress: string;
  };
  readonly voice: {
    readonly listen: string;
    readonly pause: string;
    readonly resume: string;
    readonly volume: string;
    readonly louder: string;
    readonly quieter: string;
    /** Whose voice is heard; nobody’s where this language was not recorded. Short, since the bar has little room. */
    readonly who: Readonly<Record<Speaking, string>>;
    /** Said behind the name of what can be switched on. */
    readonly isOn: string;
    readonly isOff: string;
  };
  readonly closing: string;
  readonly toSources: string;
  readonly stillHere: string;
  readonly startsOverIn: (seconds: number) => string;
  readonly yesStillHere: string;
  readonly askStartOver: string;
  readonly whatIsLost: string;
  readonly keepGoing: string;
  readonly fault: {
    readonly title: string;
    readonly askStaff: string;
    readonly tryAgain: string;
    readonly because: Readonly<Record<ProblemCode, string>>;
  };
}

const languages: Readonly<Record<LanguageCode, Words>> = { en, az };

/** The languages the app itself can speak; a dataset's other languages are not offered. */
export const interfaceLanguages: readonly LanguageCode[] = Object.keys(languages);

/** Answers the interface words of a language that is in `interfaceLanguages`. */
export function wordsOf(language: LanguageCode): Words {
  const words = languages[language];
  if (!words) throw new Error(`The app has no interface words for "${language}".`);
  return words;
}
