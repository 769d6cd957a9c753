/** The words that stand on the handout alone, apart from the visitor's: loaded with the handout. */
import type { LanguageCode } from '../../../dataset/schema.ts';
import { az } from './az.ts';
import { en } from './en.ts';

export interface HandoutWords {
  readonly handout: string;
  readonly contents: string;
  readonly howToRead: string;
  /** What the numbers in square brackets are. */
  readonly numbers: string;
  readonly sources: string;
  readonly read: (day: string) => string;
  readonly notes: {
    readonly name: string;
    readonly opening: string;
    readonly closing: string;
    readonly asked: string;
    readonly none: string;
  };
  /** Between the number of a page and the number of all pages. */
  readonly pageOf: string;
}

const languages: Readonly<Record<LanguageCode, HandoutWords>> = { en, az };

/** Answers the handout's words in a language that the app speaks. */
export function handoutWordsOf(language: LanguageCode): HandoutWords {
  const words = languages[language];
  if (!words) throw new Error(`The handout has no words for "${language}".`);
  return words;
}
