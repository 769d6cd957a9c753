/** The words of the self-check: one sentence for each thing that can be found, with its repair where it needs one. */
import type { FindingCode, FindingData, Verdict } from '../../../bridge/self-check.ts';
import type { WhyNotOnStick } from '../../../bridge/stick.ts';

/** How a day is written in the language of the panel. */
export type DayText = (day: string) => string;

export interface SelfCheckWords {
  readonly title: string;
  readonly looking: string;
  readonly allGood: string;
  readonly repairs: (count: number) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly again: string;
  readonly tone: string;
  readonly export: string;
  readonly exporting: string;
  readonly exported: (stick: string, name: string) => string;
  readonly notExported: Readonly<Record<WhyNotOnStick, string>>;
  readonly sentence: {
    readonly [Code in FindingCode]: (data: FindingData[Code], day: DayText) => string;
  };
}

export interface Told<Code extends FindingCode> {
  readonly code: Code;
  readonly data: FindingData[Code];
}

/** Answers the sentence of a finding. */
export function sentenceOf<Code extends FindingCode>(
  { sentence }: SelfCheckWords,
  { code, data }: Told<Code>,
  day: DayText,
): string {
  return sentence[code](data, day);
}
