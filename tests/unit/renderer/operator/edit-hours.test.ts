import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../../src/bridge/opening-hours.ts';
import { openingHoursShape } from '../../../../src/host/opening-hours-shape.ts';
import {
  dayBefore,
  moveDate,
  moveEnd,
  turned,
  usualHours,
  withDay,
  withoutSpecialDay,
  withSecondSpan,
  withSpecialDay,
} from '../../../../src/renderer/operator/edit-hours.ts';
import { seeded } from '../../../builders/seeded.ts';

const day = [{ from: '10:00', to: '18:00' }];
const withPause = [
  { from: '10:00', to: '13:00' },
  { from: '14:00', to: '18:00' },
];

test('an end moves by quarters of an hour', () => {
  expect(moveEnd(day, 0, { end: 'from', by: -15 })).toEqual([{ from: '09:45', to: '18:00' }]);
  expect(moveEnd(day, 0, { end: 'to', by: 60 })).toEqual([{ from: '10:00', to: '19:00' }]);
});

test.each([
  ['past midnight', [{ from: '10:00', to: '24:00' }], 0, { end: 'to', by: 15 }],
  ['before the day begins', [{ from: '00:00', to: '10:00' }], 0, { end: 'from', by: -15 }],
  ['past its other end', [{ from: '10:00', to: '10:15' }], 0, { end: 'from', by: 15 }],
  ['into the span after it', withPause, 0, { end: 'to', by: 75 }],
  ['into the span before it', withPause, 1, { end: 'from', by: -75 }],
  ['where there is no such span', day, 1, { end: 'to', by: 15 }],
] as const)('no end moves %s', (_name, spans, at, move) => {
  expect(moveEnd(spans, at, move)).toBe(spans);
});

test('a span may reach to midnight and to its neighbour', () => {
  expect(moveEnd([{ from: '10:00', to: '23:45' }], 0, { end: 'to', by: 15 })[0]?.to).toBe('24:00');
  expect(moveEnd(withPause, 0, { end: 'to', by: 60 })[0]?.to).toBe('14:00');
});

test('a day closes and opens, and gets a pause where there is room', () => {
  expect(turned(day)).toEqual([]);
  expect(turned([])).toEqual(day);
  expect(withSecondSpan([{ from: '10:00', to: '13:00' }])).toEqual([
    { from: '10:00', to: '13:00' },
    { from: '14:00', to: '15:00' },
  ]);
  const late = [{ from: '10:00', to: '22:30' }];
  expect(withSecondSpan(late)).toBe(late);
});

test('the day before Monday is Sunday', () => {
  expect(weekdays.map(dayBefore)).toEqual([
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
  ]);
});

test('special days stand in order, each once, and can be taken out', () => {
  const one = withSpecialDay(usualHours(), '2026-12-31', []);
  const two = withSpecialDay(one, '2026-03-20', day);
  expect(two.specialDays.map(({ date }) => date)).toEqual(['2026-03-20', '2026-12-31']);
  const other = withSpecialDay(two, '2026-12-31', day);
  expect(other.specialDays).toEqual([
    { date: '2026-03-20', open: day },
    { date: '2026-12-31', open: day },
  ]);
  expect(withoutSpecialDay(other, '2026-12-31')).toEqual(withoutSpecialDay(two, '2026-12-31'));
});

describe('a date moves', () => {
  test.each([
    ['2026-11-26', 1, '2026-11-27'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['2026-01-31', 30, '2026-03-02'],
    ['2026-03-01', -30, '2026-01-30'],
  ])('from %s by %i to %s', (date, days, moved) => {
    expect(moveDate(date, days)).toBe(moved);
  });

  test('as a calendar does, over four years', () => {
    let date = '2023-12-31';
    for (let count = 1; count <= 1_500; count += 1) {
      const wanted = new Date(Date.UTC(2023, 11, 31 + count)).toISOString().slice(0, 10);
      date = moveDate(date, 1);
      expect(date).toBe(wanted);
      expect(moveDate(wanted, -count)).toBe('2023-12-31');
    }
  });
});

test('whatever is touched in whatever order, the host takes the hours', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const chance = seeded(seed);
    const pick = <Value>(values: readonly Value[]) => values[Math.floor(chance() * values.length)];
    let hours = usualHours();
    for (let count = 0; count < 60; count += 1) {
      const weekday = pick(weekdays) ?? 'monday';
      const spans = hours.days[weekday];
      const by = pick([-60, -15, 15, 60]) ?? 15;
      const at = Math.floor(chance() * 2);
      const changed = pick([
        moveEnd(spans, at, { end: pick(['from', 'to'] as const) ?? 'to', by }),
        turned(spans),
        withSecondSpan(spans),
        hours.days[dayBefore(weekday)],
      ]);
      hours = withDay(hours, weekday, changed ?? spans);
      hours = withSpecialDay(hours, moveDate('2026-11-26', Math.floor(chance() * 90)), spans);
      expect(openingHoursShape.safeParse(hours).success, JSON.stringify(hours)).toBe(true);
    }
  }
});
