/** The words of the page on withdrawing. */
import type { WithdrawReason } from '../../../dataset/schema.ts';

/** In the order in which they are offered. */
export const withdrawReasons = [
  'source-withdrew',
  'our-error',
  'objection',
] as const satisfies readonly WithdrawReason[];

export interface WithdrawWords {
  readonly title: string;
  readonly looking: string;
  readonly writing: string;
  readonly notKept: string;
  readonly stepBack: string;
  readonly chapterHelp: string;
  readonly factsHelp: string;
  readonly factHelp: string;
  readonly why: string;
  readonly whyHelp: string;
  readonly wholeFact: string;
  /** Stands for the speaker of a claim that nobody made. */
  readonly gap: string;
  readonly takeOff: string;
  readonly putBack: string;
  readonly forget: string;
  readonly off: (count: number) => string;
  readonly isOff: (day: string) => string;
  readonly lapsed: (day: string) => string;
  readonly reasons: Readonly<Record<WithdrawReason, string>>;
}
