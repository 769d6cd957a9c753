/** Where the main process reports from its first line on: the terminal, and the journal once the host has opened it. */
import type { Journal } from '../host/journal.ts';

export type Reports = Pick<Journal, 'note' | 'fault'>;

export interface EarlyJournal extends Reports {
  /** Every later report goes into this journal, which says it on the terminal too. */
  continueIn(journal: Reports): void;
}

export function earlyJournal(say: (line: string) => void): EarlyJournal {
  let reports: Reports = { note: (sentence) => say(sentence), fault: (sentence) => say(sentence) };
  return {
    note: (sentence, data) => reports.note(sentence, data),
    fault: (sentence, data) => reports.fault(sentence, data),
    continueIn: (journal) => {
      reports = journal;
    },
  };
}
