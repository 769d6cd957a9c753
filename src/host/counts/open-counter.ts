/**
 * Counts in memory, and adds to the month's file at most every ten minutes and at the end: a power cut costs the counts
 * of ten minutes at most. Memory holds sums as the file does; what came after what is forgotten at once.
 */
import type { Counted } from '../../bridge/counts.ts';
import type { Journal } from '../journal.ts';
import { systemReason } from '../system-reason.ts';
import { countKey, monthOf } from './count-key.ts';
import { addToMonth, type MonthPlace, purgeMonths, readMonths } from './month-files.ts';
import { addTotals, type Totals } from './month-totals.ts';

export const writeEveryMs = 10 * 60_000;

export interface CounterOptions extends MonthPlace {
  readonly now: () => Date;
  /** Does the work after so many milliseconds. */
  readonly after: (ms: number, work: () => void) => void;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
  /** Whether the operator lets it count; off, nothing more is counted, and what was counted stays for its time. */
  readonly isOn: () => boolean;
}

export interface Counter {
  count(counted: Counted): void;
  /** Writes what was counted, and takes away what is too old. Never throws. */
  keep(): Promise<void>;
  /** Every month with what was counted until now, the latest first. */
  months(): Promise<readonly (readonly [string, Totals])[]>;
}

export function openCounter({ now, after, journal, isOn, ...place }: CounterOptions): Counter {
  const fresh = new Map<string, Totals>();
  let isWaiting = false;
  let complained = false;
  let underWay: Promise<void> = Promise.resolve();

  const wait = () => {
    if (isWaiting) return;
    isWaiting = true;
    after(writeEveryMs, () => {
      isWaiting = false;
      keep();
    });
  };
  const add = (month: string, totals: Totals) =>
    fresh.set(month, addTotals(fresh.get(month) ?? new Map(), totals));

  const writeFresh = async () => {
    for (const [month, totals] of [...fresh]) {
      // Taken out first: what is counted while the disk works is for the next time.
      fresh.delete(month);
      const written = await addToMonth(place, month, totals);
      if (written.ok) continue;
      add(month, totals);
      wait();
      if (!complained) journal.fault(`The counts cannot be kept (${written.why}); they are tried again.`);
      complained = true;
    }
  };
  const purge = async () => {
    try {
      const gone = await purgeMonths(place, monthOf(now()));
      if (gone.length > 0) journal.note(`The counts of ${gone.join(', ')} had their time and were removed.`);
    } catch (error) {
      journal.fault(`Old counts cannot be removed (${systemReason(error)}).`);
    }
  };
  const keep = (): Promise<void> => {
    underWay = underWay.then(writeFresh).then(purge);
    return underWay;
  };

  return {
    count: (counted) => {
      if (!isOn()) return;
      const moment = now();
      add(monthOf(moment), new Map([[countKey(counted, moment), 1]]));
      wait();
    },
    keep,
    months: async () => {
      await keep();
      return readMonths(place);
    },
  };
}
