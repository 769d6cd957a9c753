import { expect, test } from 'vitest';
import type { OpeningHours } from '../../../src/bridge/opening-hours.ts';
import { renewalDue } from '../../../src/renderer/renewal-due.ts';
import { dayAfter, type WallTime } from '../../../src/renderer/wall-time.ts';
import { openFrom } from '../../builders/opening-hours.ts';

/** Lets days pass minute by minute with nobody there, and answers when the page was made anew. */
function renewals(hours: OpeningHours | null, from: WallTime, days: number) {
  let bornAt = from;
  const moments: string[] = [];
  for (let passed = 0; passed < days * 1_440; passed += 1) {
    const minutes = from.minutes + passed;
    const now = { date: dayAfter(from.date, Math.floor(minutes / 1_440)), minutes: minutes % 1_440 };
    if (!renewalDue(hours, bornAt, now)) continue;
    bornAt = now;
    const two = (part: number) => String(part).padStart(2, '0');
    moments.push(`${now.date} ${two(Math.floor(now.minutes / 60))}:${two(now.minutes % 60)}`);
  }
  return moments;
}

const tuesdayNoon = { date: '2026-11-24', minutes: 720 };
const atFour = ['2026-11-25 04:00', '2026-11-26 04:00', '2026-11-27 04:00'];

test('where the venue is always open it is at four in the morning, once a day', () => {
  expect(renewals(null, tuesdayNoon, 3)).toEqual(atFour);
});

test('where it closes at night it is once a closed night', () => {
  expect(renewals(openFrom(['10:00-18:00']), tuesdayNoon, 3)).toEqual(atFour);
  expect(renewals(openFrom([]), tuesdayNoon, 3)).toEqual(atFour);
});

test('a venue that is open at four waits until it closes', () => {
  expect(renewals(openFrom(['00:00-06:00', '18:00-24:00']), tuesdayNoon, 3)).toEqual([
    '2026-11-25 06:00',
    '2026-11-26 06:00',
    '2026-11-27 06:00',
  ]);
});

test('hours that leave out no minute of a day are no reason to wait for ever', () => {
  expect(renewals(openFrom(['00:00-24:00']), tuesdayNoon, 3)).toEqual(atFour);
});

test('a page that was born after midnight is young at four all the same: the day turns there', () => {
  expect(renewals(null, { date: '2026-11-25', minutes: 30 }, 1)).toEqual(['2026-11-25 04:00']);
  expect(renewals(null, { date: '2026-11-25', minutes: 241 }, 1)).toEqual(['2026-11-26 04:00']);
});

test('a clock put back by an hour makes nothing due', () => {
  const bornAt = { date: '2026-11-25', minutes: 250 };
  expect(renewalDue(null, bornAt, { date: '2026-11-25', minutes: 720 })).toBe(false);
});
