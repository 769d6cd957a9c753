/** When the venue is open: by weekday, and on special days otherwise. Times are those of the clock on the wall. */

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/** From a minute on, until another is reached: `09:00` to `17:30`. `24:00` ends a day; nothing runs past midnight. */
export interface OpenSpan {
  readonly from: string;
  readonly to: string;
}

/** A day that is not like its weekday; without spans it stays closed. */
export interface SpecialDay {
  /** `2026-12-31` */
  readonly date: string;
  readonly open: readonly OpenSpan[];
}

/** Spans of a day stand in order and do not overlap; special days stand in order, each once. */
export interface OpeningHours {
  readonly days: Readonly<Record<Weekday, readonly OpenSpan[]>>;
  readonly specialDays: readonly SpecialDay[];
}
