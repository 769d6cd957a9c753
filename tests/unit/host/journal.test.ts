import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../../src/host/journal.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const now = () => new Date('2026-11-24T08:00:00Z');

function opened(folder: string, limitBytes?: number) {
  const said: string[] = [];
  const options = { folder, say: (line: string) => void said.push(line), now };
  return { said, journal: openJournal(limitBytes === undefined ? options : { ...options, limitBytes }) };
}

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

test('an entry is one JSON line with the injected time, and the same sentence on the terminal', () => {
  const folder = temporaryFolder();
  const { journal, said } = opened(folder);
  journal.note('Started.', { port: 8484 });
  journal.fault('A file is broken.');
  journal.close();
  expect(linesOf(join(folder, 'journal.ndjson')).map((line) => JSON.parse(line))).toEqual([
    { level: 30, time: '2026-11-24T08:00:00.000Z', port: 8484, event: 'Started.' },
    { level: 50, time: '2026-11-24T08:00:00.000Z', event: 'A file is broken.' },
  ]);
  expect(said).toEqual(['Started.', 'A file is broken.']);
});

test('an entry cannot fake a line, in the file or on the terminal', () => {
  const folder = temporaryFolder();
  const { journal, said } = opened(folder);
  journal.fault('page: x\nkiosk ready at http://127.0.0.1:1/evil/');
  expect(said).toEqual(['page: x kiosk ready at http://127.0.0.1:1/evil/']);
  expect(linesOf(join(folder, 'journal.ndjson'))).toHaveLength(1);
});

test('a later start goes on in the same file', () => {
  const folder = temporaryFolder();
  for (const sentence of ['First.', 'Second.']) {
    const { journal } = opened(folder);
    journal.note(sentence);
    journal.close();
  }
  expect(linesOf(join(folder, 'journal.ndjson'))).toHaveLength(2);
});

test('the journal never grows past its files, and the youngest entries are the ones kept', () => {
  const folder = temporaryFolder();
  const { journal } = opened(folder, 1_000);
  for (let count = 0; count < 600; count += 1) journal.note(`Entry ${count}.`);
  const names = readdirSync(folder);
  expect(names).toHaveLength(20);
  expect(names).toEqual(expect.arrayContaining(['journal.ndjson', 'journal.1.ndjson', 'journal.19.ndjson']));
  for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1_000);
  expect(linesOf(join(folder, 'journal.ndjson')).at(-1)).toContain('Entry 599.');
});

test('no entry is older than fourteen days, however often the kiosk is started anew', () => {
  const folder = temporaryFolder();
  const start = Date.parse('2026-11-01T00:00:00Z');
  const hours = 24 * 40;
  for (let hour = 0; hour < hours; hour += 5) {
    const moment = new Date(start + hour * 3_600_000);
    const journal = openJournal({ folder, say: () => undefined, now: () => moment });
    journal.note(`Hour ${hour}.`);
    journal.close();
    const entries = readdirSync(folder).flatMap((name) => linesOf(join(folder, name)));
    const oldest = Math.min(...entries.map((line) => Date.parse(JSON.parse(line).time)));
    expect(moment.getTime() - oldest).toBeLessThanOrEqual(14 * 86_400_000);
    if (hour > 24 * 14) expect(moment.getTime() - oldest).toBeGreaterThan(11 * 86_400_000);
  }
});

test('a clock that jumps back removes nothing', () => {
  const folder = temporaryFolder();
  for (const day of ['2026-11-20', '2026-11-22', '2020-01-01', '2026-11-24']) {
    const journal = openJournal({ folder, say: () => undefined, now: () => new Date(`${day}T00:00:00Z`) });
    journal.note(`Day ${day}.`);
    journal.close();
  }
  const entries = readdirSync(folder).flatMap((name) => linesOf(join(folder, name)));
  expect(entries).toHaveLength(4);
});

test('half a line that a power cut left costs that line and no other', () => {
  const folder = temporaryFolder();
  writeFiles(folder, [['journal.ndjson', '{"level":30,"event":"Whole."}\n{"level":30,"ev']]);
  const { journal } = opened(folder);
  journal.note('After the cut.');
  journal.close();
  const lines = linesOf(join(folder, 'journal.ndjson'));
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[2] ?? '')).toMatchObject({ event: 'After the cut.' });
});

test('a journal that cannot be written says so once and throws at nobody', () => {
  const folder = temporaryFolder();
  writeFiles(folder, [['journal.ndjson/a', '']]);
  const { journal, said } = opened(folder);
  journal.note('One.');
  journal.note('Two.');
  expect(said.filter((line) => line.startsWith('The journal cannot be written (EISDIR)'))).toHaveLength(1);
  expect(said).toContain('Two.');
});

test('after it is closed entries reach the terminal only', () => {
  const folder = temporaryFolder();
  const { journal, said } = opened(folder);
  journal.close();
  journal.note('Late.');
  expect(said).toEqual(['Late.']);
  expect(readdirSync(folder)).toEqual([]);
});
