/** Changes opening hours as they are set on the screen: by quarters of an hour, never out of order. Pure. */
import { type OpeningHours, type OpenSpan, type Weekday, weekdays } from '../../bridge/opening-hours.ts';

export const stepMinutes = 15;
const dayMinutes = 24 * 60;
/** What a day has when it is opened first. */
const usual: OpenSpan = { from: '10:00', to: '18:00' };

/** The same hours on every day, to be changed from there. */
export function usualHours(): OpeningHours {
  return { days: eachDay(() => [usual]), specialDays: [] };
}

/** The spans with one end moved, or unchanged where it would pass its other end or a neighbour. */
export function moveEnd(
  spans: readonly OpenSpan[],
  at: number,
  move: { readonly end: 'from' | 'to'; readonly by: number },
): readonly OpenSpan[] {
  const span = spans[at];
  if (span === undefined) return spans;
  const moved = { ...span, [move.end]: timeOf(minutesOf(span[move.end]) + move.by) };
  const after = minutesOf(spans[at - 1]?.to ?? '00:00');
  const before = minutesOf(spans[at + 1]?.from ?? '24:00');
  const [from, to] = [minutesOf(moved.from), minutesOf(moved.to)];
  return after <= from && from < to && to <= before ? spans.with(at, moved) : spans;
}

/** A closed day opens, an open one closes. */
export function turned(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  return spans.length === 0 ? [usual] : [];
}

/** The day with a pause: a second span an hour after the first; unchanged where the day has no room for it. */
export function withSecondSpan(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const last = spans.at(-1);
  const from = last === undefined ? dayMinutes : minutesOf(last.to) + 60;
  return from + 60 > dayMinutes ? spans : [...spans, { from: timeOf(from), to: timeOf(from + 60) }];
}

export function withDay(hours: OpeningHours, day: Weekday, spans: readonly OpenSpan[]): OpeningHours {
  return { ...hours, days: { ...hours.days, [day]: spans } };
}

export function dayBefore(day: Weekday): Weekday {
  return weekdays.at(weekdays.indexOf(day) - 1) ?? day;
}

/** In order of their dates; a date that is there already is put in its place. */
export function withSpecialDay(hours: OpeningHours, date: string, open: readonly OpenSpan[]): OpeningHours {
  const others = hours.specialDays.filter((each) => each.date !== date);
  const specialDays = [...others, { date, open }].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return { ...hours, specialDays };
}

export function withoutSpecialDay(hours: OpeningHours, date: string): OpeningHours {
  return { ...hours, specialDays: hours.specialDays.filter((each) => each.date !== date) };
}

/** `2024-02-28` and one day on is `2024-02-29`; counted by the days of the months, so that no clock is asked. */
export function moveDate(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const inMonth = daysIn(year, month);
  if (day + days > inMonth) {
    const next: readonly [number, number] = month === 12 ? [year + 1, 1] : [year, month + 1];
    return moveDate(dateOf(...next, 1), days - (inMonth - day) - 1);
  }
  if (day + days < 1) {
    const before: readonly [number, number] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return moveDate(dateOf(...before, daysIn(...before)), days + day);
  }
  return dateOf(year, month, day + days);
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function dateOf(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function eachDay(spans: () => readonly OpenSpan[]): OpeningHours['days'] {
  return {
    monday: spans(),
    tuesday: spans(),
    wednesday: spans(),
    thursday: spans(),
    friday: spans(),
    saturday: spans(),
    sunday: spans(),
  };
}
