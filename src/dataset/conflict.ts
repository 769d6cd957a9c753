/** Whether two values cannot both be true. Only values of one form, and amounts of one unit, can be at odds. */
import type { Value } from './schema.ts';

type Amount = Extract<Value, { unit: string }>;

/** The order of the two makes no difference. */
export function conflict(one: Value, other: Value): boolean {
  if (one.form === 'words') return other.form === 'words' && one.answer !== other.answer;
  if (one.form === 'day') return other.form === 'day' && one.day !== other.day;
  if (other.form === 'words' || other.form === 'day' || one.unit !== other.unit) return false;
  return amountsConflict(one, other);
}

/** Two round figures are at odds when they differ by more than 5 % of the larger; all others when their ranges do not meet. */
function amountsConflict(one: Amount, other: Amount): boolean {
  if (one.form === 'about' && other.form === 'about') {
    return Math.abs(one.amount - other.amount) * 20 > Math.max(one.amount, other.amount);
  }
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return liesBelow(a, b) || liesBelow(b, a);
}

/** What an amount leaves possible; `over 7` begins above 7, so 7 itself is not in it. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly opensAbove: boolean;
}

function rangeOf({ form, amount }: Amount): Range {
  switch (form) {
    case 'exact':
      return { from: amount, to: amount, opensAbove: false };
    case 'over':
      return { from: amount, to: Number.POSITIVE_INFINITY, opensAbove: true };
    case 'up-to':
      return { from: 0, to: amount, opensAbove: false };
    case 'about':
      return { from: (amount * 19) / 20, to: (amount * 21) / 20, opensAbove: false };
  }
}

function liesBelow(low: Range, high: Range): boolean {
  return high.opensAbove ? low.to <= high.from : low.to < high.from;
}
