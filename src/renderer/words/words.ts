/** The interface words of the app, one file a language; the dataset's own wordings are not here. */
import type { ProblemCode } from '../../dataset/problem.ts';
import type { Claim, LanguageCode, Place, Value } from '../../dataset/schema.ts';
import type { Standing } from '../../dataset/standing.ts';
import type { AboutPart } from '../../walkthrough/visit.ts';
import { az } from './az.ts';
import { en } from './en.ts';

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
  readonly about: string;
  readonly aboutThisExhibit: string;
  readonly languages: string;
  readonly progress: string;
  readonly placeOf: (place: number, all: number) => string;
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
    readonly language: string;
    readonly notReviewed: string;
    readonly reviewedBy: (name: string, day: string) => string;
    readonly limits: string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly reviewDue: (day: string) => string;
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
  };
  readonly voice: {
    readonly listen: string;
    readonly pause: string;
    readonly resume: string;
    readonly volume: string;
    readonly louder: string;
    readonly quieter: string;
    /** Who is heard: a program by its name, or a person by theirs. */
    readonly synthetic: (name: string) => string;
    readonly human: (name: string) => string;
    readonly noSound: string;
    readonly buttonsToo: string;
    /** Said once when the mode begins in which the first touch reads and the second acts. */
    readonly touchTwice: string;
    /** Said behind the name of what is switched on. */
    readonly isOn: string;
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
