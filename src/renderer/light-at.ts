/** How bright the exhibit is while nobody is there: bright while the venue is open, dim around that, otherwise dark. Pure. */
import type { OpeningHours, OpenSpan } from '../bridge/opening-hours.ts';
import { dayAfter, type WallTime, weekdayOf } from './wall-time.ts';

export type Light = 'bright' | 'dim' | 'dark';

/** After the venue has closed and before it opens the exhibit is dim for so long: somebody is still there, or there already. */
export const dimMinutes = 15;

const dayMinutes = 1_440;

/** `null` for hours means always open. */
export function lightAt(hours: OpeningHours | null, { date, minutes }: WallTime): Light {
  if (hours === null) return 'bright';
  // The days before and after too: what ends at 24:00 is not over a minute later, what begins at 00:00 is near before.
  const spans = [-1, 0, 1].flatMap((days) =>
    spansOn(hours, dayAfter(date, days)).map(({ from, to }) => ({
      from: minutesOf(from) + days * dayMinutes,
      to: minutesOf(to) + days * dayMinutes,
    })),
  );
  const isWithin = (more: number) =>
    spans.some(({ from, to }) => from - more <= minutes && minutes < to + more);
  if (isWithin(0)) return 'bright';
  return isWithin(dimMinutes) ? 'dim' : 'dark';
}

/** Whether no minute of a day is closed. */
export function isOpenAllDay(hours: OpeningHours, date: string): boolean {
  const spans = spansOn(hours, date);
  const meet = spans.every(({ from }, index) => from === (spans[index - 1]?.to ?? '00:00'));
  return meet && spans.at(-1)?.to === '24:00';
}

/** A special day goes before its weekday. */
function spansOn({ days, specialDays }: OpeningHours, date: string): readonly OpenSpan[] {
  return specialDays.find((each) => each.date === date)?.open ?? days[weekdayOf(date)];
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
