/** What page and host say to each other about counting: totals alone, and nothing about who, or after what. */
import type { LanguageCode } from '../dataset/schema.ts';

/** Scenes that are counted for each chapter, and scenes that are counted as they are: which question of the quiz it was is not told. */
export const scenesOfChapters = ['chapter', 'fact', 'source', 'countries', 'picture', 'glossary'] as const;
export const otherScenes = ['chapters', 'about', 'quiz', 'comfort', 'close'] as const;
export const countedScenes = [...scenesOfChapters, ...otherScenes] as const;
export type CountedScene = (typeof countedScenes)[number];

/** Every comfort mode, to be counted by the month. */
export const countedComforts = [
  'largeText',
  'highContrast',
  'lessMotion',
  'moreTime',
  'lower',
  'readAloud',
] as const;
export type CountedComfort = (typeof countedComforts)[number];

/** That a scene was shown in a language, or that a comfort mode was chosen: one of them, with no sign of a visit. */
export type Counted =
  | {
      readonly of: 'scene';
      readonly scene: CountedScene;
      /** `null` where the scene belongs to no chapter. */
      readonly chapter: string | null;
      readonly language: LanguageCode;
    }
  | { readonly of: 'comfort'; readonly choice: CountedComfort };

/** A total as it is shown and exported: one that is small enough to point at somebody is only said to be small. */
export type ShownTotal = number | '<10';

/** One bar of a chart; `name` is an hour, a weekday, a scene, a chapter, a language or a comfort mode. */
export interface Bar {
  readonly name: string;
  readonly total: ShownTotal;
}

export type CountChart = 'hours' | 'weekdays' | 'scenes' | 'chapters' | 'languages' | 'comforts';

/** A month, written YYYY-MM, in six charts. */
export interface CountedMonth {
  readonly month: string;
  readonly charts: Readonly<Record<CountChart, readonly Bar[]>>;
}

export interface CountBook {
  readonly counting: boolean;
  /** The latest first. */
  readonly months: readonly CountedMonth[];
  /** Titles of the chapters that are shown now, by id and language. */
  readonly titles: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>>;
}

/** `kept` is false where the disk refused; then it is as it was. */
export type Switched = { readonly kept: boolean; readonly book: CountBook };
