/** The words of a talk, for presenter and audience: one file a language, loaded with the talk alone. */
import type { LanguageCode } from '../../../dataset/schema.ts';
import { az } from './az.ts';
import { en } from './en.ts';

export interface TalkWords {
  readonly overview: string;
  readonly escapeAgain: string;
  readonly presenter: {
    readonly title: string;
    readonly waiting: string;
    readonly now: string;
    readonly next: string;
    readonly last: string;
    readonly say: string;
    readonly asked: string;
    readonly noNotes: string;
    readonly sources: string;
    readonly elapsed: string;
    readonly remaining: string;
    readonly clock: string;
    readonly pace: string;
    /** Whole minutes; less than one is "on time" already. */
    readonly ahead: (minutes: number) => string;
    readonly behind: (minutes: number) => string;
    readonly onTime: string;
    readonly black: string;
    readonly white: string;
    readonly isBlank: string;
    readonly back: string;
    readonly forth: string;
    readonly language: string;
    readonly smaller: string;
    readonly larger: string;
    readonly restartClock: string;
    readonly swap: string;
    readonly leave: string;
    readonly typed: (digits: string) => string;
  };
  readonly runs: {
    readonly title: string;
    readonly whole: string;
    readonly name: string;
    readonly minutes: (minutes: number) => string;
    readonly earlier: string;
    readonly later: string;
    readonly include: string;
    readonly leaveOut: string;
    readonly less: string;
    readonly more: string;
    readonly save: string;
    readonly remove: string;
    readonly total: (minutes: number) => string;
  };
  readonly picture: {
    /** What each step of a picture adds, in words. */
    readonly rollTied: (perKnot: string) => string;
    readonly rollOver: (speaker: string) => string;
    readonly relayCopies: string;
    readonly abroadMiddle: string;
    readonly abroadThreads: (countries: number, stations: number) => string;
  };
}

const languages: Readonly<Record<LanguageCode, TalkWords>> = { en, az };

export function talkWordsOf(language: LanguageCode): TalkWords {
  const words = languages[language];
  if (!words) throw new Error(`A talk has no words for "${language}".`);
  return words;
}
