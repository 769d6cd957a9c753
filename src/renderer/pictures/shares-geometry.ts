/** How far the thread of a per cent reaches: every one begins at the same zero, and the scale ends at 100. */
import type { Value } from '../../dataset/schema.ts';

export interface ShareThread {
  /** Where the thread begins and ends, as shares of the scale. */
  readonly from: number;
  readonly to: number;
  /** Whether the end was counted, or only said to lie somewhere up to here or beyond. */
  readonly end: 'counted' | 'somewhere-below' | 'somewhere-above' | 'near';
}

const ends = {
  exact: 'counted',
  'up-to': 'somewhere-below',
  over: 'somewhere-above',
  about: 'near',
} as const;

/** Answers nothing for a value that is no per cent: there is nothing to draw, and nothing is made up. */
export function shareThread(value: Value): ShareThread | null {
  if (value.form === 'words' || value.form === 'day' || value.unit !== 'percent') return null;
  return { from: 0, to: Math.min(1, value.amount / 100), end: ends[value.form] };
}

/** The marks of the scale, in per cent. */
export const shareMarks: readonly number[] = [0, 50, 100];
