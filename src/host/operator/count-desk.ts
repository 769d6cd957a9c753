/** Shows the operator what was counted, and switches counting on and off. */
import type { CountBook, Switched } from '../../bridge/counts.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { chartMonth } from '../counts/chart-month.ts';
import { dayOf } from '../counts/count-key.ts';
import type { Counter } from '../counts/open-counter.ts';
import { writeCsv } from '../counts/write-csv.ts';
import type { Journal } from '../journal.ts';
import type { SettingsDesk } from './settings-desk.ts';
import type { WriteToStick } from './write-to-stick.ts';

export interface CountDeskOptions {
  readonly counter: Pick<Counter, 'months'>;
  readonly settings: Pick<SettingsDesk, 'kept' | 'save'>;
  /** What a page that asks now is given. */
  readonly dataset: () => Promise<Dataset | null>;
  readonly toStick: WriteToStick;
  readonly now: () => Date;
  readonly journal: Pick<Journal, 'note'>;
}

export interface CountDesk {
  book(): Promise<CountBook>;
  turn(on: boolean): Promise<Switched>;
  /** Writes all months as one CSV file. */
  export(): Promise<StickAnswer>;
}

export function countDesk(options: CountDeskOptions): CountDesk {
  const { counter, settings, dataset, toStick, now, journal } = options;
  const book = async (): Promise<CountBook> => {
    const [months, shown] = await Promise.all([counter.months(), dataset()]);
    return {
      counting: settings.kept().counting,
      months: months.map(([month, totals]) => chartMonth(month, totals)),
      titles: titlesOf(shown),
    };
  };
  return {
    book,
    turn: async (on) => {
      const saved = await settings.save({ counting: on });
      if (saved.ok) journal.note(`The operator switched counting ${on ? 'on' : 'off'}.`);
      return { kept: saved.ok, book: await book() };
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
