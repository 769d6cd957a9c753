import { expect, test } from 'vitest';
import type { Counted } from '../../../../src/bridge/counts.ts';
import { writeEveryMs } from '../../../../src/host/counts/open-counter.ts';
import { bytes, counting, scene, text } from './counting.ts';

test('the counts after a scripted day equal a hand count', async () => {
  const { counter, clock, file } = counting();
  const at = (hours: number, minutes: number, counted: Counted) => {
    clock.now = new Date(2026, 10, 24, hours, minutes);
    counter.count(counted);
  };
  const roll = (language: string): Counted => ({
    of: 'scene',
    scene: 'chapter',
    chapter: 'the-roll',
    language,
  });
  at(9, 1, roll('en'));
  at(9, 59, roll('en'));
  at(9, 59, roll('az'));
  at(10, 0, roll('en'));
  at(10, 1, { of: 'comfort', choice: 'largeText' });
  at(17, 30, scene('quiz', 'az'));
  at(17, 30, { of: 'comfort', choice: 'largeText' });
  await counter.keep();
  expect(JSON.parse(file('2026-11'))).toEqual({
    version: 1,
    comfort: { largeText: 2 },
    shown: {
      'chapter/the-roll': { az: { tuesday: { '09:00': 1 } }, en: { tuesday: { '09:00': 2, '10:00': 1 } } },
      quiz: { az: { tuesday: { '17:00': 1 } } },
    },
  });
});

test('is written ten minutes after the first count, and once for all of them', async () => {
  const { counter, timers, disk, file } = counting();
  counter.count(scene('close'));
  counter.count(scene('close'));
  expect(timers.map(({ ms }) => ms)).toEqual([writeEveryMs]);
  expect(disk.acts).toEqual([]);
  timers[0]?.work();
  await counter.months();
  expect(file('2026-11')).toContain('"09:00": 2');
  counter.count(scene('close'));
  expect(timers).toHaveLength(2);
});

test('each month has its own file, whichever was under way when it was written', async () => {
  const { counter, clock, file } = counting();
  clock.now = new Date(2026, 10, 30, 23, 59);
  counter.count(scene('close'));
  clock.now = new Date(2026, 11, 1, 0, 1);
  counter.count(scene('close'));
  await counter.keep();
  expect(JSON.parse(file('2026-11')).shown).toEqual({ close: { en: { monday: { '23:00': 1 } } } });
  expect(JSON.parse(file('2026-12')).shown).toEqual({ close: { en: { tuesday: { '00:00': 1 } } } });
});

test('what was switched off counts nothing and writes nothing', async () => {
  const { counter, timers, disk } = counting({ on: false });
  counter.count(scene('close'));
  await counter.keep();
  expect(timers).toEqual([]);
  expect(disk.acts).toEqual([]);
});

test('twenty-five months are kept with the running one, and nothing older', async () => {
  const month = bytes('{"version":1,"comfort":{},"shown":{}}');
  const names = ['2024-09', '2024-10', '2024-11', '2026-10', '2027-01'];
  const files = new Map([
    ...names.map((name) => [`/counts-${name}.json`, month] as const),
    ['/counts-2024-10.broken.json', month],
    ['/settings.json', month],
  ]);
  const { counter, disk, journal } = counting({ files });
  await counter.keep();
  expect([...disk.now().keys()].toSorted()).toEqual([
    '/counts-2024-11.json',
    '/counts-2026-10.json',
    '/counts-2027-01.json',
    '/settings.json',
  ]);
  expect(journal.notes).toEqual(['The counts of 2024-10, 2024-09 had their time and were removed.']);
});

test.each(['', '{', '{"version":2}', '{"version":1,"comfort":{},"shown":{"visit":{}}}'])(
  'a month that reads %j is set aside and begun anew',
  async (found) => {
    const { counter, disk, file } = counting({ files: new Map([['/counts-2026-11.json', bytes(found)]]) });
    counter.count(scene('close'));
    await counter.keep();
    expect(text(disk.now().get('/counts-2026-11.broken.json'))).toBe(found);
    expect(file('2026-11')).toContain('"09:00": 1');
  },
);

test('what a full disk refused is not lost, is said once, and is tried again', async () => {
  const full = { is: true };
  const { counter, journal, timers, file } = counting({
    fail: () => {
      if (full.is) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  });
  counter.count(scene('close'));
  await counter.keep();
  await counter.keep();
  expect(journal.faults).toEqual(['The counts cannot be kept (ENOSPC); they are tried again.']);
  expect(timers.length).toBeGreaterThan(0);
  full.is = false;
  counter.count(scene('close'));
  await counter.keep();
  expect(file('2026-11')).toContain('"09:00": 2');
});

test('a power cut leaves the totals before or after, and never a part', async () => {
  const before = bytes('{"version":1,"comfort":{"lower":3},"shown":{}}');
  const { counter, disk, file } = counting({ files: new Map([['/counts-2026-11.json', before]]) });
  counter.count({ of: 'comfort', choice: 'lower' });
  await counter.keep();
  const after = file('2026-11');
  const found = new Set(disk.afterEveryCut().map((tree) => text(tree.get('/counts-2026-11.json'))));
  expect(found).toEqual(new Set([text(before), after]));
});
