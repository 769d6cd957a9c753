/** How a total is shown and exported: below ten it is only said to be below ten (R73). */
import type { ShownTotal } from '../../bridge/counts.ts';

const fewestShown = 10;

export function shownTotal(count: number): ShownTotal {
  return count > 0 && count < fewestShown ? '<10' : count;
}
