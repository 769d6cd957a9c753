import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EditionDisk, realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { settingsDesk } from '../../../../src/host/operator/settings-desk.ts';
import { stickWriter } from '../../../../src/host/operator/write-to-stick.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { fullDisk } from '../recorded-disk.ts';
import { recordedJournal } from '../recorded-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

function desking(disk: EditionDisk = realEditionDisk()) {
  const dataFolder = temporaryFolder();
  const media = temporaryFolder();
  const journal = recordedJournal();
  const renewed: number[] = [];
  const desk = settingsDesk({
    first: { ...defaultSettings(), venueName: 'Reading room' },
    dataFolder,
    disk,
    places: { parents: [media], sticks: [join(dataFolder, 'incoming')] },
    toStick: stickWriter({ places: { parents: [media], sticks: [] }, disk, journal }),
    renew: async () => void renewed.push(1),
    journal,
  });
  const onDisk = () => JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'));
  return { desk, dataFolder, media, journal, renewed, onDisk };
}

test('what is given is kept, the rest stays, and what is shown next is worked out anew', async () => {
  const { desk, onDisk, renewed } = desking();
  const wanted = { ...defaultSettings(), venueName: 'Reading room', diagonalInches: 32 };
  expect(await desk.save({ diagonalInches: 32 })).toEqual({ ok: true, value: wanted });
  expect(desk.kept()).toEqual(wanted);
  expect(onDisk()).toEqual(wanted);
  expect(renewed).toHaveLength(1);
});

describe('refuses by its path, and changes nothing:', () => {
  test.each([
    ['a value out of bounds', { diagonalInches: 9 }, 'diagonalInches'],
    ['a key that nobody knows', { diagonal: 22 }, ''],
    ['another version', { version: 3 }, 'version'],
    ['no settings at all', null, ''],
    ['a list', [], ''],
  ])('%s', async (_name, part, path) => {
    const { desk, dataFolder, renewed } = desking();
    const before = desk.kept();
    expect(await desk.save(part)).toMatchObject({ ok: false, problems: [{ path }] });
    expect(desk.kept()).toEqual(before);
    expect(renewed).toEqual([]);
    expect(() => readFileSync(join(dataFolder, 'settings.json'))).toThrow('ENOENT');
  });
});

test('a full disk is told by its name, and what held before holds on', async () => {
  const full: EditionDisk = {
    ...realEditionDisk(),
    write: async () => {
      throw fullDisk();
    },
  };
  const { desk, renewed, journal } = desking(full);
  const refusal = { ok: false, problems: [{ path: 'keeping', message: 'ENOSPC' }] };
  expect(await desk.save({ diagonalInches: 32 })).toMatchObject(refusal);
  expect(desk.kept().diagonalInches).toBeNull();
  expect(renewed).toEqual([]);
  expect(journal.faults).toEqual(['The settings cannot be kept (ENOSPC).']);
});

test('finds the settings on each stick, of an earlier version too, and says of those that cannot be used why', async () => {
  const { desk, media, dataFolder, journal } = desking();
  const wanted = { ...defaultSettings(), venueName: 'Mədəniyyət evi' };
  writeFiles(media, [
    ['RED/settings.json', JSON.stringify(wanted)],
    ['OLD/settings.json', '{"version": 1, "patienceSeconds": 90}'],
    ['NEW/settings.json', '{"version": 99}'],
    ['CUT/settings.json', '{"version": 2, "pati'],
    ['BIG/settings.json', ' '.repeat(70_000)],
    ['EMPTY/holiday.jpg', 'picture'],
    ['elsewhere.json', JSON.stringify(wanted)],
  ]);
  writeFiles(dataFolder, [['incoming/settings.json', JSON.stringify(wanted)]]);
  symlinkSync(join(media, 'elsewhere.json'), join(media, 'EMPTY', 'settings.json'));
  const copies = new Map((await desk.copies()).map(({ place, found }) => [place, found]));
  expect(new Set(copies.keys())).toEqual(new Set(['incoming', 'RED', 'OLD', 'NEW', 'CUT']));
  expect(copies.get('RED')).toEqual({ whole: true, settings: wanted });
  expect(copies.get('OLD')).toMatchObject({ whole: true, settings: { version: 2, patienceSeconds: 90 } });
  expect(copies.get('NEW')).toEqual({ whole: false, why: 'of-later-app' });
  expect(copies.get('CUT')).toEqual({ whole: false, why: 'broken' });
  expect(journal.notes).toHaveLength(2);
});

test('a copy written to a stick is found there whole, beside an earlier one', async () => {
  const { desk, media } = desking();
  expect(await desk.copy()).toEqual({ written: false, why: 'no-stick' });
  writeFiles(media, [['RED/holiday.jpg', 'picture']]);
  expect(await desk.copy()).toEqual({ written: true, stick: 'RED', name: 'settings.json' });
  await desk.save({ viewingDistanceMm: 900 });
  expect(await desk.copy()).toEqual({ written: true, stick: 'RED', name: 'settings-2.json' });
  const found = (await desk.copies()).map(({ name, found }) => [name, found] as const);
  expect(new Map(found)).toEqual(
    new Map([
      ['settings-2.json', { whole: true, settings: desk.kept() }],
      ['settings.json', { whole: true, settings: { ...desk.kept(), viewingDistanceMm: 600 } }],
    ]),
  );
});
