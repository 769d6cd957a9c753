/** What panel and host say to each other about taking facts and claims off the screen. */
import type { LanguageCode, WithdrawReason } from '../dataset/schema.ts';

/** A fact, or with `claim` one claim of it. */
export interface WithdrawTarget {
  readonly fact: string;
  readonly claim: string | null;
}

export interface WithdrawWish extends WithdrawTarget {
  readonly reason: WithdrawReason;
}

/** `null` where it is shown. `lapsed`: it was withdrawn, and this edition says something else, which is shown. */
export type WithdrawState = {
  readonly reason: WithdrawReason;
  readonly on: string;
  readonly lapsed: boolean;
} | null;

/** Words by language. */
export type Told = Readonly<Record<LanguageCode, string>>;

export interface ClaimToWithdraw {
  readonly id: string;
  /** `null` where nobody said it: it tells of a gap. */
  readonly speaker: Told | null;
  readonly text: Told;
  readonly state: WithdrawState;
}

export interface FactToWithdraw {
  readonly id: string;
  readonly label: Told;
  readonly state: WithdrawState;
  readonly claims: readonly ClaimToWithdraw[];
}

/** Everything that the edition holds, chapter by chapter, with what is withdrawn of it. */
export interface WithdrawBook {
  readonly chapters: readonly {
    readonly id: string;
    readonly title: Told;
    readonly facts: readonly FactToWithdraw[];
  }[];
}

/** `kept` is false where the disk refused; then it is as it was. */
export type Withdrew = { readonly kept: boolean; readonly book: WithdrawBook };
