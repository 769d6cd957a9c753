import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/bridge/self-check.ts';
import { realDisk } from '../../../../src/host/disk.ts';
import { openJournal } from '../../../../src/host/journal.ts';
import { type JournalMakings, journalExporter } from '../../../../src/host/operator/export-journal.ts';
import type { StickFile } from '../../../../src/host/operator/write-to-stick.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const moment = new Date(2026, 10, 24, 23, 30);
const page = { width: 1_920, height: 1_080, fingers: 10 };
const findings: readonly Finding[] = [
  { code: 'touch-none', verdict: 'repair', data: null },
  { code: 'disk-good', verdict: 'good', data: { freeGb: 12 } },
];

/** Exports from a folder and answers the lines of the file that reached the stick. */
async function exported(folder: string, more: Partial<JournalMakings> = {}) {
  const files: StickFile[] = [];
  const write = journalExporter({
    host: 'loopback',
    platform: 'linux',
    appVersion: '1.2.3',
    folder,
    checkSelf: async () => findings,
    toStick: async (file) => {
      files.push(file);
      return { written: true, stick: 'RED', name: file.name };
    },
    now: () => moment,
    ...more,
  });
  const answer = await write(page);
  const text = new TextDecoder().decode(files[0]?.bytes);
  return { answer, name: files[0]?.name, text, lines: text.trimEnd().split('\n') };
}

test('one file holds what wrote it, what the self-check found, and the journal from its oldest entry on', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ['journal.10.ndjson', '{"event":"first"}\n'],
    ['journal.2.ndjson', '{"event":"second"}\n{"event":"third"}\n'],
    ['journal.ndjson', '{"event":"fourth"}\n'],
    ['operator-access.json', '{"secret":"hash"}'],
  ]);
  const { answer, name, lines } = await exported(folder);
  expect(answer).toEqual({ written: true, stick: 'RED', name });
  expect(name, 'the day on the wall, not in Greenwich').toBe('kiosk-journal-2026-11-24.txt');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { written: moment.toISOString(), appVersion: '1.2.3', host: 'loopback', platform: 'linux', page },
    { found: 'touch-none', verdict: 'repair', data: null },
    { found: 'disk-good', verdict: 'good', data: { freeGb: 12 } },
    { event: 'first' },
    { event: 'second' },
    { event: 'third' },
    { event: 'fourth' },
  ]);
});

test('the journal as the kiosk itself writes it is exported to its last entry, and goes on', async () => {
  const folder = temporaryFolder();
  const journal = openJournal({ folder, say: () => undefined, now: () => moment, limitBytes: 200 });
  for (let count = 1; count <= 12; count += 1) journal.note(`Entry ${count}.`);
  const { lines } = await exported(folder);
  const events = lines.slice(3).map((line) => JSON.parse(line).event);
  expect(events).toEqual(Array.from({ length: 12 }, (_, index) => `Entry ${index + 1}.`));
  journal.note('One more.');
  journal.close();
  expect((await exported(folder)).text).toContain('One more.');
});

test('half a line from a power cut is kept as it is, and parts no other', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ['journal.1.ndjson', '{"event":"whole"}\n{"event":"ha'],
    ['journal.ndjson', '{"event":"next"}\n'],
  ]);
  expect((await exported(folder)).lines.slice(3)).toEqual([
    '{"event":"whole"}',
    '{"event":"ha',
    '{"event":"next"}',
  ]);
});

test('a file that cannot be read is named, and the others are exported', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, [
    ['journal.1.ndjson', '{"event":"older"}\n'],
    ['journal.ndjson', '{"event":"newer"}\n'],
  ]);
  const disk = {
    read: async (path: string) => {
      if (path === join(folder, 'journal.1.ndjson')) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      return realDisk().read(path);
    },
  };
  expect((await exported(folder, { disk })).lines.slice(3)).toEqual([
    '{"unreadable":"journal.1.ndjson","why":"EIO"}',
    '{"event":"newer"}',
  ]);
});

test('what the stick answers is what the operator is told', async () => {
  const refused = { written: false, why: 'full' } as const;
  const { answer } = await exported(temporaryFolder(), { toStick: async () => refused });
  expect(answer).toEqual(refused);
});
