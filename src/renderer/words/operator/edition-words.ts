/** The words of the pages on editions. */
import type { EditionProblemCode, Happened, ThingKind } from '../../../bridge/editions.ts';

export interface EditionWords {
  readonly title: string;
  readonly looking: string;
  readonly shown: (edition: string) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly nothingShown: string;
  readonly fixed: string;
  readonly onSticks: string;
  readonly noStick: string;
  readonly again: string;
  readonly rollBack: Readonly<Record<'edition' | 'shipped', string>>;
  readonly said: Readonly<Record<'adopted' | 'rolled-back' | 'not-kept', string>>;
  readonly examining: string;
  readonly offered: (edition: string, madeOn: string) => string;
  readonly signedByNobody: string;
  readonly signedByUnknown: (keyId: string) => string;
  readonly signedBy: (name: string) => string;
  readonly difference: string;
  readonly noDifference: string;
  /** Such as "3 facts changed". */
  readonly counted: (kind: ThingKind, happened: Happened, count: number) => string;
  readonly figure: (before: string, after: string) => string;
  readonly moreFigures: (count: number) => string;
  readonly adopt: string;
  readonly adopting: string;
  readonly whenShown: string;
  readonly refused: string;
  readonly nothingChanged: string;
  readonly because: Readonly<Record<EditionProblemCode, string>>;
  readonly moreProblems: (count: number) => string;
  readonly toEditions: string;
}
