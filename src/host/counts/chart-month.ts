/** Sums a month up in charts: by hour, weekday, scene, chapter and language, and the comfort modes. */
import {
  type Bar,
  type CountChart,
  type CountedMonth,
  countedComforts,
  countedScenes,
} from '../../bridge/counts.ts';
import { weekdays } from '../../bridge/opening-hours.ts';
import type { Totals } from './month-totals.ts';
import { shownTotal } from './shown-total.ts';

interface Cell {
  readonly scene: string;
  readonly chapter: string | null;
  readonly language: string;
  readonly weekday: string;
  readonly hour: string;
  readonly count: number;
}

export function chartMonth(month: string, totals: Totals): CountedMonth {
  const cells = [...totals].flatMap(([key, count]) => cellOf(key, count) ?? []);
  const charts: Record<CountChart, readonly Bar[]> = {
    hours: barsOf(cells, ({ hour }) => hour),
    weekdays: inOrderOf(
      weekdays,
      barsOf(cells, ({ weekday }) => weekday),
    ),
    scenes: inOrderOf(
      countedScenes,
      barsOf(cells, ({ scene }) => scene),
    ),
    chapters: barsOf(cells, ({ chapter }) => chapter),
    languages: barsOf(cells, ({ language }) => language),
    comforts: countedComforts.flatMap((name) => {
      const count = totals.get(`comfort ${name}`);
      return count === undefined ? [] : [{ name, total: shownTotal(count) }];
    }),
  };
  return { month, charts };
}

/** Of what was shown; a comfort mode has no hour and no language. */
function cellOf(key: string, count: number): Cell | null {
  const [what, name = '', language = '', weekday = '', hour = ''] = key.split(' ');
  if (what !== 'shown') return null;
  const [scene = '', chapter = null] = name.split('/');
  return { scene, chapter, language, weekday, hour, count };
}

function barsOf(cells: readonly Cell[], nameOf: (cell: Cell) => string | null): readonly Bar[] {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    const name = nameOf(cell);
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + cell.count);
  }
  return [...sums]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => ({ name, total: shownTotal(count) }));
}

function inOrderOf(order: readonly string[], bars: readonly Bar[]): readonly Bar[] {
  return bars.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}
