import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { talkFiles } from '../../../src/host/talk/talk-files.ts';
import { talkHandlers } from '../../../src/host/talk/talk-handlers.ts';
import { talkLeave } from '../../../src/host/talk/talk-leave.ts';
import { talkWindows } from '../../../src/host/talk/talk-windows.ts';
import { recordedJournal } from './recorded-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const place = { at: 4, step: 1, language: 'az', textSize: 125, startedAtMs: 1_000, run: 'Friday' } as const;
const run = { name: 'Friday', chapters: [{ id: 'the-roll', minutes: 5 }] };

function hostIn(folder: string, { mayPresent = true } = {}) {
  const journal = recordedJournal();
  const windows = talkWindows();
  const files = talkFiles(folder, journal);
  const leave = talkLeave({ present: false, windowed: mayPresent });
  const { present } = talkHandlers({ leave, files, windows, journal });
  return { journal, windows, leave, ask: (act: string, takes: unknown = null) => present({ act, takes }) };
}

test('a talk that a crash cut short goes on where it stood, with the time it began', async () => {
  const folder = temporaryFolder();
  await hostIn(folder).ask('keep-place', place);
  expect(await hostIn(folder).ask('look')).toEqual({
    ok: true,
    value: { mayPresent: true, atOnce: false, place, runs: [] },
  });
});

test('a talk that has ended leaves no place behind', async () => {
  const folder = temporaryFolder();
  const host = hostIn(folder);
  await host.ask('keep-place', place);
  await host.ask('keep-place', null);
  expect(await hostIn(folder).ask('look')).toMatchObject({ value: { place: null } });
});

test('quick steps are written one after another, and the last one counts', async () => {
  const folder = temporaryFolder();
  const host = hostIn(folder);
  await Promise.all([1, 2, 3, 4, 5].map((at) => host.ask('keep-place', { ...place, at })));
  expect(await host.ask('look')).toMatchObject({ value: { place: { at: 5 } } });
  expect(host.journal.faults).toEqual([]);
});

test('run orders are kept by name, replaced by one of the same name, and removed', async () => {
  const folder = temporaryFolder();
  const host = hostIn(folder);
  await host.ask('save-run', run);
  await host.ask('save-run', { ...run, name: 'Saturday' });
  const shorter = { ...run, chapters: [{ id: 'the-roll', minutes: 2 }] };
  expect(await host.ask('save-run', shorter)).toMatchObject({ value: [{ name: 'Saturday' }, shorter] });
  expect(await hostIn(folder).ask('remove-run', 'Saturday')).toEqual({ ok: true, value: [shorter] });
});

test('what the operator lets begin begins at once, goes on after a crash of the page, and is over with the talk', async () => {
  const host = hostIn(temporaryFolder(), { mayPresent: false });
  host.leave.give();
  expect(await host.ask('look')).toMatchObject({ value: { mayPresent: true, atOnce: true, place: null } });
  await host.ask('keep-place', place);
  expect(await host.ask('look')).toMatchObject({ value: { mayPresent: true, place } });
  await host.ask('keep-place', null);
  expect(await host.ask('look')).toMatchObject({ value: { mayPresent: false, atOnce: false } });
  expect(await host.ask('keep-place', place)).toMatchObject({ ok: false });
});

describe('where nobody allowed presenting', () => {
  test.each([
    ['keep-place', null],
    ['open-presenter', null],
    ['swap-displays', null],
    ['save-run', run],
    ['remove-run', 'Friday'],
  ])('%s is refused', async (act, takes) => {
    const folder = temporaryFolder();
    expect(await hostIn(folder, { mayPresent: false }).ask(act, takes)).toMatchObject({ ok: false });
  });

  test('the door says no, and tells nothing of earlier talks', async () => {
    const folder = temporaryFolder();
    await hostIn(folder).ask('keep-place', place);
    const door = { mayPresent: false, atOnce: false, place: null, runs: [] };
    expect(await hostIn(folder, { mayPresent: false }).ask('look')).toEqual({ ok: true, value: door });
  });
});

test.each([
  ['look', {}],
  ['keep-place', { ...place, at: -1 }],
  ['keep-place', { ...place, textSize: 200 }],
  ['keep-place', { ...place, more: 1 }],
  ['save-run', { ...run, name: ' ' }],
  ['save-run', { ...run, chapters: [] }],
  ['save-run', { ...run, chapters: [...run.chapters, ...run.chapters] }],
  ['remove-run', 7],
  ['constructor', null],
  ['other', null],
])('%s of %j is refused with a path', async (act, takes) => {
  expect(await hostIn(temporaryFolder()).ask(act, takes)).toMatchObject({
    ok: false,
    problems: [{ code: 'wrong-shape', file: 'bridge/present' }],
  });
});

test.each(['', '{', '{"version": 2, "place": null}', '{"version": 1, "place": {"at": "4"}}'])(
  'a place file that holds %j is told and passed over',
  async (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'talk-state.json'), text);
    const host = hostIn(folder);
    expect(await host.ask('look')).toMatchObject({ ok: true, value: { place: null } });
    expect(host.journal.faults).toEqual([expect.stringContaining('talk-state.json')]);
  },
);

test('what is written is plain to read', async () => {
  const folder = temporaryFolder();
  await hostIn(folder).ask('save-run', run);
  expect(JSON.parse(readFileSync(join(folder, 'talks.json'), 'utf8'))).toEqual({ version: 1, runs: [run] });
});

test('the windows are the host’s: before it leads there are none to open or to swap', async () => {
  const host = hostIn(temporaryFolder());
  expect(await host.ask('open-presenter')).toEqual({ ok: true, value: { opened: false } });
  let closed = 0;
  const closePresenter = () => {
    closed += 1;
  };
  host.windows.lead({ openPresenter: async () => true, swap: async () => 'host', closePresenter });
  expect(await host.ask('open-presenter')).toEqual({ ok: true, value: { opened: true } });
  expect(await host.ask('swap-displays')).toEqual({ ok: true, value: { by: 'host' } });
  await host.ask('keep-place', place);
  expect(closed).toBe(0);
  await host.ask('keep-place', null);
  expect(closed).toBe(1);
});
