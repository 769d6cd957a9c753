/** The words of the operator's panel, apart from the visitor's: one file a language, loaded with the panel alone. */
import type { HostKind } from '../../../bridge/operator.ts';
import type { LanguageCode } from '../../../dataset/schema.ts';
import { az } from './az.ts';
import type { CountWords } from './count-words.ts';
import type { EditionWords } from './edition-words.ts';
import { en } from './en.ts';
import type { SelfCheckWords } from './self-check-words.ts';
import type { SetUpWords } from './set-up-words.ts';
import type { WithdrawWords } from './withdraw-words.ts';

export interface OperatorWords {
  readonly title: string;
  readonly controls: string;
  readonly back: string;
  readonly leave: string;
  readonly languages: string;
  readonly unreachable: { readonly title: string; readonly help: string };
  readonly pad: {
    readonly name: string;
    readonly remove: string;
    readonly confirm: string;
    /** Said aloud and never shown: nobody reads a PIN over a shoulder. */
    readonly entered: (digits: number) => string;
  };
  readonly enter: {
    readonly pin: string;
    readonly code: string;
    readonly codeHelp: string;
    readonly wrongPin: string;
    readonly wrongCode: string;
    readonly locked: (seconds: number) => string;
    readonly forgotten: string;
    readonly usePin: string;
  };
  readonly choose: {
    readonly first: string;
    readonly again: string;
    readonly help: string;
    readonly differs: string;
    readonly refused: string;
  };
  readonly recoveryCode: { readonly title: string; readonly help: string; readonly done: string };
  readonly home: Readonly<Record<HomeRow, { readonly name: string; readonly does: string }>>;
  readonly handout: Readonly<Record<'title' | 'help' | 'making' | 'notMade', string>>;
  readonly cleaning: {
    readonly title: string;
    readonly help: string;
    readonly left: (seconds: number) => string;
  };
  readonly ending: Readonly<
    Record<
      'restart' | 'quit' | 'begin-talk',
      {
        readonly title: string;
        readonly next: Readonly<Record<HostKind, string>>;
        readonly doIt: string;
        readonly done: string;
      }
    >
  >;
  readonly keepRunning: string;
  readonly pageBefore: string;
  readonly pageAfter: string;
  readonly selfCheck: SelfCheckWords;
  readonly editions: EditionWords;
  readonly setUp: SetUpWords;
  readonly counts: CountWords;
  readonly withdraw: WithdrawWords;
  readonly guide: { readonly title: string; readonly toChapters: string };
}

export type HomeRow =
  | 'setUp'
  | 'selfCheck'
  | 'editions'
  | 'withdraw'
  | 'counts'
  | 'guide'
  | 'cleaning'
  | 'pin'
  | 'talk'
  | 'handout'
  | 'restart'
  | 'quit';

const languages: Readonly<Record<LanguageCode, OperatorWords>> = { en, az };

/** Answers the panel's words in a language that the app speaks. */
export function operatorWordsOf(language: LanguageCode): OperatorWords {
  const words = languages[language];
  if (!words) throw new Error(`The operator's panel has no words for "${language}".`);
  return words;
}
