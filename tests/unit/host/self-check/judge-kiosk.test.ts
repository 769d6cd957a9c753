import { describe, expect, test } from 'vitest';
import {
  judgeEdition,
  judgeFault,
  judgeFolder,
  judgeTime,
  judgeUptime,
} from '../../../../src/host/self-check/judge-kiosk.ts';
import { lastFault } from '../../../../src/host/self-check/last-fault.ts';

const shown = { edition: '2024.7', checkedOn: '2026-11-01', reviewBy: '2027-02-01' };
const clock = (day: string) => ({ now: new Date(`${day}T09:30:00Z`), day, time: '13:30', zone: 'Asia/Baku' });

test('an edition is good until its review is due', () => {
  expect(judgeEdition(shown, clock('2027-02-01')).code).toBe('edition-good');
  expect(judgeEdition(shown, clock('2027-02-02'))).toMatchObject({
    code: 'edition-due',
    data: { edition: '2024.7', reviewBy: '2027-02-01' },
  });
  expect(judgeEdition(null, clock('2027-02-01')).code).toBe('edition-none');
});

test('a clock before the day of the edition is wrong', () => {
  expect(judgeTime(clock('2026-11-24'), shown)).toMatchObject({
    code: 'clock-good',
    data: { day: '2026-11-24', time: '13:30', zone: 'Asia/Baku' },
  });
  expect(judgeTime(clock('2015-01-01'), shown).code).toBe('clock-early');
  expect(judgeTime(clock('2015-01-01'), null).code).toBe('clock-good');
});

test('a month without a pause is long enough', () => {
  const days = (count: number) => judgeUptime(count * 86_400_000);
  expect([days(0).code, days(31).code, days(32).code]).toEqual(['uptime-good', 'uptime-good', 'uptime-long']);
});

test('a folder that keeps nothing is told', () => {
  expect(judgeFolder('/data', true).verdict).toBe('good');
  expect(judgeFolder('/tmp/x', false)).toEqual({
    code: 'folder-lost',
    verdict: 'repair',
    data: { folder: '/tmp/x' },
  });
});

describe('the last fault', () => {
  const entry = (level: number, time: string, event: string) => JSON.stringify({ level, time, event });
  const journal = [
    entry(50, '2026-11-20T08:00:00.000Z', 'The page hangs.'),
    entry(30, '2026-11-23T08:00:00.000Z', 'The kiosk window is open.'),
    entry(50, '2026-11-22T08:00:00.000Z', 'The disk is full.'),
    '{"level":50,"time":"2026-11-23T0',
    '',
  ].join('\n');

  test('is found behind notes and a torn line', () => {
    expect(lastFault(journal)).toEqual({
      at: new Date('2026-11-22T08:00:00Z'),
      sentence: 'The disk is full.',
    });
    expect(lastFault('')).toBeNull();
    expect(lastFault('"level":50')).toBeNull();
  });

  test('is news for a week', () => {
    expect(judgeFault(lastFault(journal), clock('2026-11-24'))).toEqual({
      code: 'fault-recent',
      verdict: 'repair',
      data: { on: '2026-11-22', sentence: 'The disk is full.' },
    });
    expect(judgeFault(lastFault(journal), clock('2026-11-30')).code).toBe('fault-none');
    expect(judgeFault(null, clock('2026-11-24')).code).toBe('fault-none');
  });
});
