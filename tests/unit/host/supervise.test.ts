import { expect, test } from 'vitest';
import { calm, watching } from './driven-supervision.ts';

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
  expect(deeds.map((deed) => deed.split(' ')[0])).toEqual(['reload', 'kill', 'rebuild', 'restart']);
});

test('a step that never comes back is given up on: the page is killed and made anew', async () => {
  const { supervision, deeds, journal, pass } = watching(false, {
    reload: () => new Promise(() => undefined),
  });
  await pass(4, true);
  supervision.trouble('picture-blank');
  await pass(20, true);
  expect(deeds).toEqual([]);
  await pass(12);
  expect(deeds).toHaveLength(1);
  expect(deeds[0]).toMatch(/^kill at/);
  expect(journal.faults.at(-1)).toContain('did not come back from loading again; it is killed and made anew');
});

test('a step that fails is followed by the next at once', async () => {
  const { supervision, deeds, journal, pass } = watching(false, {
    reload: () => Promise.reject(new Error('no page')),
  });
  await pass(4, true);
  supervision.trouble('picture-blank');
  await pass(3);
  expect(deeds.map((deed) => deed.split(' ')[0])).toEqual(['rebuild']);
  expect(journal.faults.at(-1)).toContain('the page does not load (Error: no page)');
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
