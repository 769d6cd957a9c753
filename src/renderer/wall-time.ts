/** The time on the wall: what opening hours are written in. Read anew at every look, so that no change of the clocks can be missed. */
import { type Weekday, weekdays } from '../bridge/opening-hours.ts';

export interface WallTime {
  /** `2026-11-24` */
  readonly date: string;
  /** Since midnight, 0 to 1,439. On the night the clocks change some come twice or never. */
  readonly minutes: number;
}

export function readWallTime(now: Date): WallTime {
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
}

/** The date so many days later, or earlier. Counted in UTC, whose days all have the same length. */
export function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export function weekdayOf(date: string): Weekday {
  // Sunday is the first day of JavaScript's week and the last of ours.
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
  if (weekday === undefined) throw new Error(`"${date}" is no date.`);
  return weekday;
}
