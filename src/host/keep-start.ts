/**
 * Holds what a page that asks is to show, and takes back an edition under which the page faults twice. The page that
 * faulted is left alone: what is shown instead goes to whoever asks next, after a reload or a touch on "try again".
 */
import type { Answer, Start } from '../bridge/contract.ts';
import type { Narration } from '../dataset/narration-file.ts';
import type { Notes } from '../dataset/notes-file.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { EditionKeeper } from './editions/edition-keeper.ts';
import type { Journal } from './journal.ts';
import type { PreparedStart } from './prepare-start.ts';

export interface StartKeeping {
  readonly first: PreparedStart;
  /** Works it out anew, after an edition was taken back. */
  readonly again: () => Promise<PreparedStart>;
  readonly keeper: Pick<EditionKeeper, 'reportFault'>;
  readonly journal: Pick<Journal, 'fault'>;
}

export interface KeptStart {
  start(): Promise<Answer<Start>>;
  /** What is spoken in a language of what the page on the screen was given; `null` where nobody has spoken it. */
  narration(language: string): Narration | null;
  /** What the page on the screen was given; `null` where that was a fault. */
  dataset(): Dataset | null;
  /** What a page that asks now is given, as it was made; `null` where there is none. */
  whole(): Dataset | null;
  /** The presenter's notes in a language of what the page on the screen was given; `null` where nobody has written any. */
  notes(language: string): Notes | null;
  /** Where the dataset lies that the page on the screen was given. */
  folder(): string;
  /** A scene threw. Comes back once it is remembered, and never throws. */
  blame(): Promise<void>;
  /** Works out anew what is shown, after an edition was adopted or taken back by the operator. */
  renew(): Promise<void>;
}

export function keepStart({ first, again, keeper, journal }: StartKeeping): KeptStart {
  let current = first;
  /** What the page on the screen was given: an old page's faults are not blamed on what came after it. */
  let handedOut = first;
  let underWay: Promise<void> = Promise.resolve();

  const remember = async (folder: string) => {
    const kept = await keeper.reportFault(folder);
    if (!kept.ok) {
      journal.fault(`That the page faulted under the edition ${folder} cannot be remembered (${kept.why}).`);
    } else if (kept.changed) {
      const instead = kept.current === null ? 'the shipped dataset' : `the edition ${kept.current}`;
      journal.fault(
        `The page faulted twice under the edition ${folder}, which is rolled back; ${instead} is shown from the next load of the page on.`,
      );
      current = await again();
    }
  };

  return {
    start: async () => {
      await underWay;
      handedOut = current;
      return current.answer;
    },
    renew: () => {
      underWay = underWay.then(async () => {
        current = await again();
      });
      return underWay;
    },
    narration: (language) => ofLanguage(handedOut.narration, language),
    dataset: () => (handedOut.answer.ok ? handedOut.answer.value.dataset : null),
    whole: () => current.whole,
    notes: (language) => ofLanguage(handedOut.notes, language),
    folder: () => handedOut.folder,
    blame: () => {
      const folder = handedOut.adopted;
      if (folder !== null) underWay = underWay.then(() => remember(folder));
      return underWay;
    },
  };
}

/** A language comes from the page: nothing that every object has is taken for one. */
function ofLanguage<Value>(table: Readonly<Record<string, Value>>, language: string): Value | null {
  return (Object.hasOwn(table, language) ? table[language] : null) ?? null;
}
