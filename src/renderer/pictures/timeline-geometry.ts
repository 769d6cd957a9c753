/** Where everything hangs on the timeline, as shares of its length: a knot at its true day, a label in a place of its own. */
import { dayNumber } from './day-number.ts';

export interface Hanging {
  /** The knot: its distance from the first is in proportion to the days between them. */
  readonly at: number;
  /** Where the thread meets its label: all labels have the same room, however close their days are. */
  readonly slot: number;
}

/** The thread meets its label this far into the label's room. */
const intoLabel = 0.06;

/** Where the last knot hangs: the warp goes on a little behind it. */
const lastKnotAt = 0.97;

/** Takes days in order. The first knot hangs right over its label. */
export function timelineGeometry(days: readonly string[]): readonly Hanging[] {
  const numbers = days.map(dayNumber);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const slotOf = (index: number) => (index + intoLabel) / days.length;
  return numbers.map((number, index) => {
    const passed = last === first ? 0 : (number - first) / (last - first);
    return { at: slotOf(0) + passed * (lastKnotAt - slotOf(0)), slot: slotOf(index) };
  });
}

/** The thread from a knot to its label, in a square of 100 by 100 whose upper edge is the warp. */
export function hangingThread({ at, slot }: Hanging): string {
  const [from, to] = [at * 100, slot * 100].map((x) => x.toFixed(2));
  return `M${from} 0C${from} 55 ${to} 45 ${to} 100`;
}
