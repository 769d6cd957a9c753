import { expect, test } from 'vitest';
import { supervise } from '../../../src/host/supervise.ts';
import { recordedJournal } from './recorded-journal.ts';

const calm = { touches: 0, presses: 0, blank: false };

/** A supervision whose time is driven by the test. */
function watching(safeMode = false) {
  let nowMs = 0;
  const looks = new Set<() => void>();
  const waiting: { readonly atMs: number; readonly work: () => void }[] = [];
  const deeds: string[] = [];
  const journal = recordedJournal();
  const deed = (name: string) => async () => {
    deeds.push(`${name} at ${nowMs / 1_000}`);
  };
  const supervision = supervise({
    view: { reload: deed('reload'), rebuild: deed('rebuild'), killAndRebuild: deed('kill') },
    safeMode,
    journal,
    nowMs: () => nowMs,
    every: (_ms, work) => {
      looks.add(work);
      return () => looks.delete(work);
    },
    after: (ms, work) => void waiting.push({ atMs: nowMs + ms, work }),
    restart: () => void deeds.push(`restart at ${nowMs / 1_000}`),
  });
  const pass = async (seconds: number, beat = false) => {
    for (let half = 0; half < seconds * 2; half += 1) {
      nowMs += 500;
      if (beat && half % 4 === 0) supervision.beat(calm);
      for (const due of waiting.splice(0)) {
        if (due.atMs <= nowMs) due.work();
        else waiting.push(due);
      }
      for (const look of looks) look();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  const sleep = (seconds: number) => {
    nowMs += seconds * 1_000;
  };
  return { supervision, deeds, journal, pass, sleep };
}

test('a page that beats is left alone', async () => {
  const { deeds, journal, pass } = watching();
  await pass(600, true);
  expect(deeds).toEqual([]);
  expect([...journal.notes, ...journal.faults]).toEqual([]);
});

test('a hung page is killed after ten seconds, and its return is entered', async () => {
  const { supervision, deeds, journal, pass } = watching();
  await pass(20, true);
  await pass(11);
  expect(deeds).toHaveLength(1);
  expect(deeds[0]).toMatch(/^kill at (29|30)/);
  supervision.beat(calm);
  expect(journal.faults).toEqual(['The view: the page hangs; it is killed and made anew.']);
  expect(journal.notes).toEqual(['The view is back after: the page hangs.']);
});

test('a page that never comes up is loaded again, made anew, and in the end the kiosk starts anew', async () => {
  const { deeds, pass } = watching();
  await pass(180);
  expect(deeds.map((deed) => deed.split(' ')[0])).toEqual(['reload', 'rebuild', 'rebuild', 'restart']);
});

test('one trouble is not counted twice while it is being cured', async () => {
  const { supervision, deeds, pass } = watching();
  await pass(4, true);
  supervision.trouble('page-gone', 'killed');
  supervision.trouble('browser-ended');
  supervision.letGo();
  await pass(1);
  expect(deeds).toHaveLength(1);
});

test('a night of sleep is no trouble', async () => {
  const { deeds, pass, sleep } = watching();
  await pass(10, true);
  sleep(8 * 3_600);
  await pass(3);
  await pass(20, true);
  expect(deeds).toEqual([]);
});

test('in safe mode it goes on for ever and never restarts', async () => {
  const { deeds, pass } = watching(true);
  await pass(3_600);
  expect(deeds.length).toBeGreaterThan(20);
  expect(deeds.filter((deed) => deed.startsWith('restart'))).toEqual([]);
});

test('after its end it does nothing more', async () => {
  const { supervision, deeds, pass } = watching();
  supervision.trouble('page-gone');
  supervision.end();
  await pass(120);
  supervision.trouble('page-gone');
  expect(deeds).toEqual([]);
});
