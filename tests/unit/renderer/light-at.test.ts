import { describe, expect, test } from 'vitest';
import { isOpenAllDay, type Light, lightAt } from '../../../src/renderer/light-at.ts';
import { openFrom } from '../../builders/opening-hours.ts';

/** `2026-11-24 09:00`, a Tuesday. */
const at = (moment: string) => {
  const [date = '', time = ''] = moment.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return { date, minutes: (hour ?? 0) * 60 + (minute ?? 0) };
};

test('without hours the venue is always open', () => {
  expect(lightAt(null, at('2026-11-24 03:00'))).toBe('bright');
});

const usual = openFrom(['10:00-13:00', '14:00-18:00'], { sunday: [] });

describe('on a usual day', () => {
  test.each<[string, Light]>([
    ['00:00', 'dark'],
    ['09:44', 'dark'],
    ['09:45', 'dim'],
    ['09:59', 'dim'],
    ['10:00', 'bright'],
    ['12:59', 'bright'],
    ['13:00', 'dim'],
    ['13:14', 'dim'],
    ['13:15', 'dark'],
    ['13:45', 'dim'],
    ['14:00', 'bright'],
    ['17:59', 'bright'],
    ['18:00', 'dim'],
    ['18:15', 'dark'],
    ['23:59', 'dark'],
  ])('at %s it is %s', (time, light) => {
    expect(lightAt(usual, at(`2026-11-24 ${time}`))).toBe(light);
  });
});

test('a closed weekday is dark all day', () => {
  for (const time of ['00:00', '10:00', '12:00', '18:00', '23:59']) {
    expect(lightAt(usual, at(`2026-11-29 ${time}`))).toBe('dark');
  }
});

describe('around midnight', () => {
  const late = openFrom([], { friday: ['18:00-24:00'], saturday: ['00:00-02:00', '20:00-24:00'] });
  test.each<[string, Light]>([
    ['2026-11-27 23:59', 'bright'],
    ['2026-11-28 00:00', 'bright'],
    ['2026-11-28 01:59', 'bright'],
    ['2026-11-28 02:00', 'dim'],
    ['2026-11-28 02:15', 'dark'],
    ['2026-11-28 23:59', 'bright'],
    ['2026-11-29 00:00', 'dim'],
    ['2026-11-29 00:14', 'dim'],
    ['2026-11-29 00:15', 'dark'],
  ])('%s is %s', (moment, light) => {
    expect(lightAt(late, at(moment))).toBe(light);
  });

  test('a day that opens at midnight is dim before it', () => {
    const early = openFrom([], { monday: ['00:00-06:00'] });
    expect(lightAt(early, at('2026-11-29 23:44'))).toBe('dark');
    expect(lightAt(early, at('2026-11-29 23:45'))).toBe('dim');
    expect(lightAt(early, at('2026-11-30 00:00'))).toBe('bright');
  });
});

describe('a special day goes before its weekday', () => {
  const hours = openFrom(['10:00-18:00'], {}, { '2026-12-31': ['10:00-14:00'], '2027-01-01': [] });
  test.each<[string, Light]>([
    ['2026-12-30 17:00', 'bright'],
    ['2026-12-31 13:00', 'bright'],
    ['2026-12-31 17:00', 'dark'],
    ['2027-01-01 12:00', 'dark'],
    ['2027-01-02 12:00', 'bright'],
  ])('%s is %s', (moment, light) => {
    expect(lightAt(hours, at(moment))).toBe(light);
  });

  test('also where the weekday is closed', () => {
    const fair = openFrom(['10:00-18:00'], { sunday: [] }, { '2026-11-29': ['11:00-12:00'] });
    expect(lightAt(fair, at('2026-11-29 11:30'))).toBe('bright');
    expect(lightAt(fair, at('2026-12-06 11:30'))).toBe('dark');
  });
});

test('a week without any hours is dark', () => {
  expect(lightAt(openFrom([]), at('2026-11-24 12:00'))).toBe('dark');
});

test('a day is open all day where its spans meet from midnight to midnight', () => {
  const date = '2026-11-24';
  expect(isOpenAllDay(openFrom(['00:00-24:00']), date)).toBe(true);
  expect(isOpenAllDay(openFrom(['00:00-12:00', '12:00-24:00']), date)).toBe(true);
  expect(isOpenAllDay(openFrom(['00:00-12:00', '12:01-24:00']), date)).toBe(false);
  expect(isOpenAllDay(openFrom(['00:00-23:59']), date)).toBe(false);
  expect(isOpenAllDay(openFrom([]), date)).toBe(false);
});
