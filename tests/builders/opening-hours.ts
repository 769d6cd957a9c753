/** Opening hours for tests: the same spans every day, and some days that differ. */
import {
  type OpeningHours,
  type OpenSpan,
  type SpecialDay,
  type Weekday,
  weekdays,
} from '../../src/bridge/opening-hours.ts';

/** `09:00-17:30` */
export type Span = `${string}-${string}`;

export function openFrom(
  every: readonly Span[],
  but: Partial<Record<Weekday, readonly Span[]>> = {},
  special: Readonly<Record<string, readonly Span[]>> = {},
): OpeningHours {
  const on = (day: Weekday) => (but[day] ?? every).map(spanOf);
  const specialDays: readonly SpecialDay[] = Object.entries(special).map(([date, spans]) => ({
    date,
    open: spans.map(spanOf),
  }));
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = weekdays;
  return {
    days: {
      [monday]: on(monday),
      [tuesday]: on(tuesday),
      [wednesday]: on(wednesday),
      [thursday]: on(thursday),
      [friday]: on(friday),
      [saturday]: on(saturday),
      [sunday]: on(sunday),
    },
    specialDays,
  };
}

function spanOf(span: Span): OpenSpan {
  const [from = '', to = ''] = span.split('-');
  return { from, to };
}
