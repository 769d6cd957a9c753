/** Holds the measures of a run against the budgets, which are ratios within that run. */
import { z } from 'zod';
import type { Measure } from './figures.ts';

/** What a run's file says of one budget; `null` and not met where the run has no such measure. */
export interface Budget {
  readonly name: string;
  readonly ratio: number | null;
  readonly limit: number;
  readonly met: boolean;
}

/** `budgets.json`: a measure is named `side: name`, and stands for the middle of its rounds. */
export const budgetsFile = z.array(
  z.strictObject({
    name: z.string(),
    measure: z.string(),
    /** Taken away before the division. */
    minus: z.string().optional(),
    /** Another measure, or a number in the measure's own unit. */
    over: z.union([z.string(), z.number().positive()]),
    limit: z.number().nonnegative(),
  }),
);

export function judgeBudgets(
  budgets: z.infer<typeof budgetsFile>,
  measures: readonly Measure[],
): readonly Budget[] {
  const middleOf = (named: string) => measures.find(({ side, name }) => `${side}: ${name}` === named)?.median;
  return budgets.map(({ name, measure, minus, over, limit }) => {
    const value = middleOf(measure);
    const less = minus === undefined ? 0 : middleOf(minus);
    const base = typeof over === 'number' ? over : middleOf(over);
    const ratio =
      value === undefined || less === undefined || base === undefined ? null : (value - less) / base;
    return { name, ratio, limit, met: ratio !== null && ratio <= limit };
  });
}
