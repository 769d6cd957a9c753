import { afterAll, expect, test } from 'vitest';
import { lightAt } from '../../../src/renderer/light-at.ts';
import { dayAfter, readWallTime, weekdayOf } from '../../../src/renderer/wall-time.ts';
import { openFrom } from '../../builders/opening-hours.ts';

const { TZ } = process.env;
afterAll(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

const minuteMs = 60_000;

/** What the wall shows minute by minute, from one moment to another, in a place of the world. */
function wallTimes(zone: string, from: string, to: string) {
  process.env.TZ = zone;
  const begin = Date.parse(from);
  const minutes = (Date.parse(to) - begin) / minuteMs;
  return Array.from({ length: minutes }, (_, index) => readWallTime(new Date(begin + index * minuteMs)));
}

test('weekdays and neighbours of a date are those of the calendar, whatever the clock does', () => {
  process.env.TZ = 'America/New_York';
  expect(weekdayOf('2026-11-24')).toBe('tuesday');
  expect(weekdayOf('2026-11-29')).toBe('sunday');
  expect(weekdayOf('2028-02-29')).toBe('tuesday');
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  expect(dayAfter('2026-03-29', 1)).toBe('2026-03-30');
  expect(dayAfter('2026-10-25', 1)).toBe('2026-10-26');
});

test('the time on the wall is that of the place', () => {
  expect(wallTimes('Asia/Baku', '2026-11-24T20:30:00Z', '2026-11-24T20:31:00Z')).toEqual([
    { date: '2026-11-25', minutes: 30 },
  ]);
});

const dayHours = openFrom(['10:00-18:00']);
const openMinutes = (times: readonly ReturnType<typeof readWallTime>[]) =>
  times.filter((time) => lightAt(dayHours, time) === 'bright');

test('on the days the clocks change it is open from ten to six on the wall, as on any day', () => {
  for (const [from, to] of [
    ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
  ] as const) {
    const open = openMinutes(wallTimes('Europe/Berlin', from, to));
    expect(open).toHaveLength(480);
    expect(open[0]?.minutes).toBe(600);
    expect(open.at(-1)?.minutes).toBe(1_079);
  }
});

test('hours inside the hour that comes twice hold both times, and those in the hour left out never', () => {
  const small = openFrom([], { sunday: ['02:00-03:00'] });
  const bright = (from: string, to: string) =>
    wallTimes('Europe/Berlin', from, to).filter((time) => lightAt(small, time) === 'bright').length;
  expect(bright('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(120);
  expect(bright('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(0);
});
