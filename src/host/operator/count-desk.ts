/** Shows the operator what was counted, and switches counting on and off. */
import type { Settings } from '../../bridge/contract.ts';
import type { CountBook, Switched } from '../../bridge/counts.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { chartMonth } from '../counts/chart-month.ts';
import { dayOf } from '../counts/count-key.ts';
import type { Counter } from '../counts/open-counter.ts';
import { writeCsv } from '../counts/write-csv.ts';
import type { Journal } from '../journal.ts';
import type { Written } from '../write-atomically.ts';
import type { WriteToStick } from './write-to-stick.ts';

export interface CountDeskOptions {
  readonly counter: Pick<Counter, 'months'>;
  /** As they hold now. */
  readonly settings: () => Settings;
  /** Keeps other settings; refused, the old ones hold. */
  readonly keepSettings: (settings: Settings) => Promise<Written>;
  /** What a page that asks now is given. */
  readonly dataset: () => Promise<Dataset | null>;
  readonly toStick: WriteToStick;
  readonly now: () => Date;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

export interface CountDesk {
  book(): Promise<CountBook>;
  turn(on: boolean): Promise<Switched>;
  /** Writes all months as one CSV file. */
  export(): Promise<StickAnswer>;
}

export function countDesk(options: CountDeskOptions): CountDesk {
  const { counter, settings, keepSettings, dataset, toStick, now, journal } = options;
  const book = async (): Promise<CountBook> => {
    const [months, shown] = await Promise.all([counter.months(), dataset()]);
    return {
      counting: settings().counting,
      months: months.map(([month, totals]) => chartMonth(month, totals)),
      titles: titlesOf(shown),
    };
  };
  return {
    book,
    turn: async (on) => {
      const written = await keepSettings({ ...settings(), counting: on });
      if (written.ok) journal.note(`The operator switched counting ${on ? 'on' : 'off'}.`);
      else journal.fault(`The settings cannot be kept (${written.why}).`);
      return { kept: written.ok, book: await book() };
    },
    export: async () => {
      const bytes = new TextEncoder().encode(writeCsv(await counter.months()));
      return toStick({ name: `counts-${dayOf(now())}.csv`, bytes });
    },
  };
}

function titlesOf(dataset: Dataset | null): CountBook['titles'] {
  const chapters = dataset?.chapters ?? [];
  const wordings = Object.entries(dataset?.wording ?? {});
  return Object.fromEntries(
    chapters.map(({ id }) => [
      id,
      Object.fromEntries(wordings.map(([language, { chapters: told }]) => [language, told[id]?.title ?? id])),
    ]),
  );
}
