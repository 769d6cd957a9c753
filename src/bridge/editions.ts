/** What panel and host say to each other about editions: what lies on a stick, what it would change, what is refused. */
import type { ProblemCode } from '../dataset/problem.ts';

/** What can be wrong with an edition: the problems of a dataset, and those of the parcel that it comes in. */
export type EditionProblemCode =
  | ProblemCode
  | 'not-an-edition'
  | 'too-large'
  | 'unsafe-name'
  | 'name-twice'
  | 'wrong-size'
  | 'wrong-hash'
  | 'extra-file'
  | 'later-format'
  | 'bad-signature'
  | 'unknown-key'
  | 'unsigned';

/** The kinds of things that a dataset holds, in the order in which their changes are told. */
export const thingKinds = [
  'edition',
  'chapter',
  'fact',
  'claim',
  'source',
  'speaker',
  'country',
  'place',
  'correction',
  'term',
] as const;
export type ThingKind = (typeof thingKinds)[number];
export type Happened = 'changed' | 'new' | 'gone';

/** What differs, told in numbers: so many things of a kind, and the first figures that are others. */
export interface Difference {
  readonly counts: readonly {
    readonly kind: ThingKind;
    readonly happened: Happened;
    readonly count: number;
  }[];
  readonly figures: readonly { readonly before: string; readonly after: string }[];
  readonly moreFigures: number;
}

/** Something on a stick that may be an edition. */
export interface EditionSource {
  /** Stands for its path, which the page need not know. */
  readonly id: string;
  readonly name: string;
  /** Name of the stick or folder that it lies in. */
  readonly place: string;
}

export interface EditionShelf {
  /** `null` where nothing can be shown. */
  readonly shown: { readonly edition: string; readonly fingerprint: string | null } | null;
  /** What one touch leads back to; `null` where the dataset that came with the app is shown. */
  readonly before: 'edition' | 'shipped' | null;
  /** Whether this start shows something else whatever is adopted: it was told to, or it is in safe mode. */
  readonly isFixed: boolean;
  readonly sources: readonly EditionSource[];
}

export type ExaminedEdition =
  | {
      readonly whole: true;
      readonly edition: string;
      /** YYYY-MM-DD. */
      readonly madeOn: string;
      readonly fingerprint: string;
      /** Who signed it; `null` for nobody, a name of the operator's for a key that is trusted. */
      readonly signedBy: { readonly name: string | null; readonly keyId: string } | null;
      readonly difference: Difference;
    }
  | {
      readonly whole: false;
      readonly problems: readonly {
        readonly code: EditionProblemCode;
        readonly file: string;
        readonly path: string;
      }[];
    };

/** Files that are copied, of all that there are. */
export interface CopyProgress {
  readonly done: number;
  readonly all: number;
}

/** `kept` is false where the disk refused; then what was shown before is shown still. */
export type Adopted = { readonly kept: true } | { readonly kept: false; readonly why: string };
