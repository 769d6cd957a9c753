/** The shape of the opening hours in `settings.json`. What is out of order is refused, not put in order: it may be a slip. */
import { z } from 'zod';
import type { OpeningHours, OpenSpan, SpecialDay } from '../bridge/opening-hours.ts';
import { isRealDate } from '../dataset/real-date.ts';

const mostSpans = 6;
const mostSpecialDays = 200;

const minute = /^([01]\d|2[0-3]):[0-5]\d$/;
const from = z.string().regex(minute, 'expected a time from 00:00 to 23:59');
const to = z
  .string()
  .refine((text) => minute.test(text) || text === '24:00', 'expected a time from 00:01 to 24:00');

const span = z
  .strictObject({ from, to })
  .refine((it) => it.from < it.to, 'expected an end after the beginning, on the same day');

const spansOfDay = z
  .array(span)
  .max(mostSpans)
  .refine(areApart, 'expected spans in order, none beginning before the one before it ends');

const specialDay = z.strictObject({
  date: z
    .string()
    .refine(
      (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text),
      'expected a date such as 2026-12-31',
    ),
  open: spansOfDay,
}) satisfies z.ZodType<SpecialDay>;

/** All seven weekdays must stand there: one that was forgotten would be a day in the dark. */
export const openingHoursShape = z.strictObject({
  days: z.strictObject({
    monday: spansOfDay,
    tuesday: spansOfDay,
    wednesday: spansOfDay,
    thursday: spansOfDay,
    friday: spansOfDay,
    saturday: spansOfDay,
    sunday: spansOfDay,
  }),
  specialDays: z
    .array(specialDay)
    .max(mostSpecialDays)
    .refine(areInOrder, 'expected special days in order, each once'),
}) satisfies z.ZodType<OpeningHours>;

/** Times of two digits each stand in the order of their letters. One span may begin at the minute another ends. */
function areApart(spans: readonly OpenSpan[]): boolean {
  return spans.every((each, index) => (spans[index - 1]?.to ?? '') <= each.from);
}

function areInOrder(days: readonly SpecialDay[]): boolean {
  return days.every(({ date }, index) => (days[index - 1]?.date ?? '') < date);
}
