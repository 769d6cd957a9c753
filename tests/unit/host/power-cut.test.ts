import { expect, test } from 'vitest';
import type { Disk } from '../../../src/host/disk.ts';
import { readSettings } from '../../../src/host/read-settings.ts';
import { defaultSettings } from '../../../src/host/settings.ts';
import { writeAtomically } from '../../../src/host/write-atomically.ts';
import { writeSettings } from '../../../src/host/write-settings.ts';
import { cutDisk, type Found } from './power-cut.ts';
import { recordedJournal } from './recorded-journal.ts';

const path = '/data/settings.json';
const previousPath = '/data/settings.previous.json';
const bytes = new TextEncoder().encode('the new one');
const before = { [path]: 'the old one', [previousPath]: 'the oldest' };

/** Texts at the path that are neither the old one nor the new. */
const damaged = (states: readonly Found[]) =>
  states.map((state) => state.get(path)).filter((text) => text !== 'the old one' && text !== 'the new one');

test('whatever a power cut drops or reorders, the file is the old one or the new one', async () => {
  const disk = cutDisk(before);
  expect(await writeAtomically({ disk, path, bytes, previousPath })).toEqual({ ok: true });
  const states = disk.afterEveryCut();
  expect(states.length).toBeGreaterThan(20);
  expect(damaged(states)).toEqual([]);
  const kept = new Set(states.map((state) => state.get(previousPath)));
  expect([...kept].sort()).toEqual(['the old one', 'the oldest']);
  expect(new Set(states.map((state) => state.get(path))).size).toBe(2);
});

test('once the writer says that it is written, only the new one can be found', async () => {
  const disk = cutDisk(before);
  await writeAtomically({ disk, path, bytes, previousPath });
  expect(disk.afterCut(disk.acts.length)).toEqual([
    new Map([
      [path, 'the new one'],
      [previousPath, 'the old one'],
    ]),
  ]);
});

test('two writes one after the other never leave the venue without settings', async () => {
  const settings = [60, 90, 120].map((patienceSeconds) => ({ ...defaultSettings(), patienceSeconds }));
  const disk = cutDisk({ [path]: JSON.stringify(settings[0]) });
  for (const each of settings.slice(1)) await writeSettings('/data', each, disk);
  const states = disk.afterEveryCut();
  const now = () => new Date(0);
  for (const state of states) {
    const journal = recordedJournal();
    const read = await readSettings({
      dataFolder: '/data',
      journal,
      now,
      disk: cutDisk(Object.fromEntries(state)),
    });
    expect(settings).toContainEqual(read);
    expect(journal.faults).toEqual([]);
  }
});

/** Writers that people write, each with the step missing that the house's writer has. */
const careless: readonly (readonly [string, (disk: Disk) => Promise<void>])[] = [
  ['writes in place', (disk) => disk.write(path, bytes)],
  [
    'writes in place and flushes',
    async (disk) => {
      await disk.write(path, bytes);
      await disk.flush(path);
    },
  ],
  [
    'renames without a flush',
    async (disk) => {
      await disk.write(`${path}.new`, bytes);
      await disk.rename(`${path}.new`, path);
      await disk.flushFolder('/data');
    },
  ],
  [
    'flushes after the rename',
    async (disk) => {
      await disk.write(`${path}.new`, bytes);
      await disk.rename(`${path}.new`, path);
      await disk.flush(path);
    },
  ],
  [
    'removes the old one first',
    async (disk) => {
      await disk.write(`${path}.new`, bytes);
      await disk.flush(`${path}.new`);
      await disk.remove(path);
      await disk.rename(`${path}.new`, path);
    },
  ],
];

test.each(careless)('a writer that %s is caught', async (_name, write) => {
  const disk = cutDisk(before);
  await write(disk);
  expect(damaged(disk.afterEveryCut())).not.toEqual([]);
});
