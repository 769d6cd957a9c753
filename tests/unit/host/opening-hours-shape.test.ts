import { describe, expect, test } from 'vitest';
import { type OpenSpan, weekdays } from '../../../src/bridge/opening-hours.ts';
import { parseSettings } from '../../../src/host/parse-settings.ts';
import { defaultSettings } from '../../../src/host/settings.ts';

const nine: OpenSpan = { from: '09:00', to: '17:30' };
const week = (spans: readonly unknown[] = [nine]) =>
  Object.fromEntries(weekdays.map((day) => [day, spans] as const));
const parsed = (openingHours: unknown) =>
  parseSettings(new TextEncoder().encode(JSON.stringify({ openingHours })));

describe('takes', () => {
  test.each([
    ['always open', null],
    ['the same hours each day', { days: week(), specialDays: [] }],
    ['closed days', { days: { ...week(), monday: [], sunday: [] }, specialDays: [] }],
    ['a pause at noon', { days: week([nine, { from: '18:00', to: '24:00' }]), specialDays: [] }],
    [
      'a span that begins as another ends',
      { days: week([nine, { from: '17:30', to: '20:00' }]), specialDays: [] },
    ],
    ['a whole day', { days: week([{ from: '00:00', to: '24:00' }]), specialDays: [] }],
    [
      'special days',
      {
        days: week(),
        specialDays: [
          { date: '2026-12-31', open: [{ from: '10:00', to: '14:00' }] },
          { date: '2028-02-29', open: [] },
        ],
      },
    ],
  ])('%s', (_name, openingHours) => {
    expect(parsed(openingHours)).toEqual({ ok: true, settings: { ...defaultSettings(), openingHours } });
  });
});

const onMonday = (...spans: readonly unknown[]) => ({ days: { ...week(), monday: spans }, specialDays: [] });
const special = (...specialDays: readonly unknown[]) => ({ days: week(), specialDays });

describe('refuses, naming the place,', () => {
  test.each([
    [
      'an end before the beginning',
      onMonday({ from: '17:00', to: '09:00' }),
      'days.monday[0]: expected an end after',
    ],
    [
      'an end at the beginning',
      onMonday({ from: '09:00', to: '09:00' }),
      'days.monday[0]: expected an end after',
    ],
    [
      'an hour that no clock shows',
      onMonday({ from: '9:00', to: '17:00' }),
      'days.monday[0].from: expected a time',
    ],
    [
      'a beginning at 24:00',
      onMonday({ from: '24:00', to: '24:00' }),
      'days.monday[0].from: expected a time',
    ],
    ['an end after midnight', onMonday({ from: '18:00', to: '25:00' }), 'days.monday[0].to: expected a time'],
    ['a 60th minute', onMonday({ from: '18:60', to: '19:00' }), 'days.monday[0].from: expected a time'],
    [
      'spans that overlap',
      onMonday(nine, { from: '17:29', to: '20:00' }),
      'days.monday: expected spans in order',
    ],
    [
      'spans out of order',
      onMonday({ from: '18:00', to: '20:00' }, nine),
      'days.monday: expected spans in order',
    ],
    [
      'a date that no calendar has',
      special({ date: '2027-02-29', open: [] }),
      'specialDays[0].date: expected a date',
    ],
    ['a month alone', special({ date: '2027-02', open: [] }), 'specialDays[0].date: expected a date'],
    [
      'a day twice',
      special({ date: '2027-01-01', open: [] }, { date: '2027-01-01', open: [nine] }),
      'each once',
    ],
    [
      'days out of order',
      special({ date: '2027-01-02', open: [] }, { date: '2027-01-01', open: [] }),
      'specialDays: expected special days in order',
    ],
    [
      'a weekday left out',
      { days: { ...week(), friday: undefined }, specialDays: [] },
      'days.friday: expected a list',
    ],
    ['a day that no week has', { days: { ...week(), noday: [] }, specialDays: [] }, '"noday"'],
    ['no special days at all', { days: week() }, 'specialDays: expected a list'],
  ])('%s', (_name, openingHours, words) => {
    const outcome = parsed(openingHours);
    expect(outcome.ok ? '' : outcome.complaints.join('\n')).toContain('openingHours');
    expect(outcome.ok ? '' : outcome.complaints.join('\n')).toContain(words);
  });
});
