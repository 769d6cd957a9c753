/** Under which name something is counted. The hour and the weekday are the finest that is told of any moment (R72). */
import type { Counted } from '../../bridge/counts.ts';
import { weekdays } from '../../bridge/opening-hours.ts';

/** By the clock on the venue's wall. */
export function countKey(counted: Counted, moment: Date): string {
  if (counted.of === 'comfort') return `comfort ${counted.choice}`;
  const { scene, chapter, language } = counted;
  const name = chapter === null ? scene : `${scene}/${chapter}`;
  const weekday = weekdays[(moment.getDay() + 6) % 7];
  return `shown ${name} ${language} ${weekday} ${twoDigits(moment.getHours())}:00`;
}

/** The month of a moment, written YYYY-MM. */
export function monthOf(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}`;
}

/** The day of a moment, written YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return `${monthOf(moment)}-${twoDigits(moment.getDate())}`;
}

/** How many months later one month is than another. */
export function monthsBetween(earlier: string, later: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(later) - count(earlier);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
