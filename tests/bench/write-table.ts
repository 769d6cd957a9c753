/** Writes the measures and budgets of a run as tables, for the terminal and for `docs/performance.md`. */
import type { Measure } from './figures.ts';
import type { Budget } from './judge-budgets.ts';

/** One line for each budget. */
export function budgetTable(budgets: readonly Budget[]): string {
  return asTable([
    ['Budget', 'Ratio', 'Limit', ''],
    ...budgets.map(({ name, ratio, limit, met }) => [
      name,
      ratio === null ? 'not measured' : ratio.toFixed(3),
      String(limit),
      met ? 'met' : '**missed**',
    ]),
  ]);
}

/** One line for each measure, with the middle half of its rounds in brackets. */
export function measureTable(measures: readonly Measure[]): string {
  const names = [...new Set(measures.map(({ name }) => name))];
  const rows = names.flatMap((name) => measures.filter((measure) => measure.name === name).map(rowOf));
  return asTable([['Measure', 'Side', 'Median', 'p25–p75', 'Values'], ...rows]);
}

function rowOf({ name, side, unit, median, p25, p75, rounds }: Measure): readonly string[] {
  const spread = rounds === 1 ? '' : `${written(p25)}–${written(p75)}`;
  return [name, side, `${written(median)} ${unit}`.trim(), spread, String(rounds)];
}

function written(value: number): string {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

function asTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const opening = '<!-- npm run bench writes from here -->';
const closing = '<!-- to here -->';

/** The text with the tables between its two marks; throws where it has none. */
export function withTables(text: string, tables: string): string {
  const from = text.indexOf(opening);
  const to = text.indexOf(closing);
  if (from === -1 || to < from) throw new Error(`expected "${opening}" and then "${closing}"`);
  return `${text.slice(0, from + opening.length)}\n\n${tables}\n\n${text.slice(to)}`;
}
