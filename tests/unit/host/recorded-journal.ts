/** A journal that remembers what was entered. */
import type { Journal } from '../../../src/host/journal.ts';

export interface RecordedJournal extends Journal {
  readonly notes: readonly string[];
  readonly faults: readonly string[];
}

export function recordedJournal(): RecordedJournal {
  const notes: string[] = [];
  const faults: string[] = [];
  return {
    notes,
    faults,
    note: (sentence) => void notes.push(sentence),
    fault: (sentence) => void faults.push(sentence),
    close: () => undefined,
  };
}
