import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setUpSteps } from '../../../src/bridge/set-up.ts';
import { readSettings } from '../../../src/host/read-settings.ts';
import { defaultSettings } from '../../../src/host/settings.ts';
import { writeSettings } from '../../../src/host/write-settings.ts';
import { recordedJournal } from './recorded-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const now = () => new Date('2026-11-24T08:00:00Z');
const aside = 'settings.broken-2026-11-24T08-00-00-000Z.json';
const patient = { ...defaultSettings(), patienceSeconds: 120 };
const quick = { ...defaultSettings(), patienceSeconds: 30 };

test('no file means the defaults, without a word', async () => {
  const journal = recordedJournal();
  expect(await readSettings({ dataFolder: temporaryFolder(), journal, now })).toEqual(defaultSettings());
  expect([...journal.notes, ...journal.faults]).toEqual([]);
});

test('what was written is read again, and what held before is kept', async () => {
  const dataFolder = temporaryFolder();
  expect(await writeSettings(dataFolder, patient)).toEqual({ ok: true });
  expect(await writeSettings(dataFolder, quick)).toEqual({ ok: true });
  expect(await readSettings({ dataFolder, journal: recordedJournal(), now })).toEqual(quick);
  expect(readdirSync(dataFolder).sort()).toEqual(['settings.json', 'settings.previous.json']);
  expect(JSON.parse(readFileSync(join(dataFolder, 'settings.previous.json'), 'utf8'))).toEqual(patient);
});

const broken = [
  ['an empty file', ''],
  ['zero bytes', '\0'.repeat(300)],
  ['half a file', '{"version": 1, "pati'],
  ['a wrong shape', '{"patienceSeconds": "long"}'],
  ['an unknown key', '{"patience": 60}'],
] as const;

describe.each(broken)('%s', (_name, text) => {
  test('is set aside, said once, and the previous settings hold now and at the next start', async () => {
    const dataFolder = temporaryFolder();
    await writeSettings(dataFolder, patient);
    await writeSettings(dataFolder, quick);
    writeFiles(dataFolder, [['settings.json', text]]);
    const journal = recordedJournal();
    expect(await readSettings({ dataFolder, journal, now })).toEqual(patient);
    expect(readFileSync(join(dataFolder, aside), 'utf8')).toBe(text);
    expect(journal.faults).toEqual([expect.stringContaining('the previous settings are used')]);

    const later = recordedJournal();
    expect(await readSettings({ dataFolder, journal: later, now })).toEqual(patient);
    expect(later.faults).toEqual([]);
  });

  test('with a broken previous copy gives way to the defaults', async () => {
    const dataFolder = temporaryFolder();
    writeFiles(dataFolder, [
      ['settings.json', text],
      ['settings.previous.json', '{'],
    ]);
    const journal = recordedJournal();
    expect(await readSettings({ dataFolder, journal, now })).toEqual(defaultSettings());
    expect(journal.faults).toEqual([expect.stringContaining(`${aside} and the defaults are used`)]);
  });
});

test('a file of a later app is refused by its version, kept under a name of its own, and the previous settings hold', async () => {
  const dataFolder = temporaryFolder();
  await writeSettings(dataFolder, patient);
  await writeSettings(dataFolder, quick);
  const text = '{"version": 3, "patience": {"asked": 60}}';
  writeFiles(dataFolder, [['settings.json', text]]);
  const journal = recordedJournal();
  expect(await readSettings({ dataFolder, journal, now })).toEqual(patient);
  const kept = 'settings.version-3-2026-11-24T08-00-00-000Z.json';
  expect(readFileSync(join(dataFolder, kept), 'utf8')).toBe(text);
  expect(journal.faults).toEqual([
    expect.stringMatching(/cannot be read by this app \(version: expected at most 2, found 3/),
  ]);
});

test('a file of version 1 is read as one of today, and stays as it is until somebody saves', async () => {
  const dataFolder = temporaryFolder();
  const text = '{"version": 1, "patienceSeconds": 90}';
  writeFiles(dataFolder, [['settings.json', text]]);
  const journal = recordedJournal();
  const read = await readSettings({ dataFolder, journal, now });
  expect(read).toEqual({ ...defaultSettings(), patienceSeconds: 90, setUpDone: setUpSteps });
  expect(readFileSync(join(dataFolder, 'settings.json'), 'utf8')).toBe(text);
  expect(journal.faults).toEqual([]);
  await writeSettings(dataFolder, read);
  expect(JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))).toEqual(read);
  expect(readFileSync(join(dataFolder, 'settings.previous.json'), 'utf8')).toBe(text);
});

test('a name that cannot be read as a file is said, and the defaults hold', async () => {
  const dataFolder = temporaryFolder();
  writeFiles(dataFolder, [['settings.json/a', '']]);
  const journal = recordedJournal();
  expect(await readSettings({ dataFolder, journal, now })).toEqual(defaultSettings());
  expect(journal.faults).toEqual([expect.stringContaining('cannot be read (EISDIR)')]);
});

test('settings that cannot be written are a value', async () => {
  expect(await writeSettings(join(temporaryFolder(), 'not-there'), quick)).toEqual({
    ok: false,
    why: 'ENOENT',
  });
});
