/**
 * Writes the counts as CSV (RFC 4180). Only the finest cells stand in it and no sums of them, from which a cell below
 * ten could be worked out.
 */
import { weekdays } from '../../bridge/opening-hours.ts';
import type { Totals } from './month-totals.ts';
import { shownTotal } from './shown-total.ts';

const head = ['month', 'counted', 'scene', 'chapter', 'language', 'weekday', 'hour', 'total'];

/** Earliest month first. No name in it holds a comma, a quotation mark or a line break. */
export function writeCsv(months: readonly (readonly [string, Totals])[]): string {
  const rows = months
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([month, totals]) => [...totals].map(([key, count]) => rowOf(month, key, count)))
    .toSorted(compareRows);
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function rowOf(month: string, key: string, count: number): readonly string[] {
  const [what = '', name = '', language = '', weekday = '', hour = ''] = key.split(' ');
  const [scene = '', chapter = ''] = name.split('/');
  return [month, what, scene, chapter, language, weekday, hour, String(shownTotal(count))];
}

/** By the columns in their order, weekdays as a week has them. */
function compareRows(one: readonly string[], other: readonly string[]): number {
  for (const [column, name] of head.entries()) {
    const [a = '', b = ''] = [one[column], other[column]];
    if (a === b) continue;
    if (name === 'weekday') return dayNumber(a) - dayNumber(b);
    return a < b ? -1 : 1;
  }
  return 0;
}

function dayNumber(name: string): number {
  const names: readonly string[] = weekdays;
  return names.indexOf(name);
}
