import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { stickWriter } from '../../../../src/host/operator/write-to-stick.ts';
import { recordedJournal } from '../recorded-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const file = { name: 'journal.txt', bytes: new TextEncoder().encode('what happened') };
const real = realEditionDisk();

/** Sticks of these names; the disk refuses what is written to one of them with the reason beside its name. */
function machine(names: readonly string[], refusals: Readonly<Record<string, string>> = {}) {
  const media = temporaryFolder();
  for (const name of names) mkdirSync(join(media, name));
  const journal = recordedJournal();
  const disk = {
    ...real,
    write: async (path: string, bytes: Uint8Array) => {
      const [, reason] = Object.entries(refusals).find(([name]) => path.includes(`/${name}/`)) ?? [];
      if (reason !== undefined) throw Object.assign(new Error(reason), { code: reason });
      return real.write(path, bytes);
    },
  };
  const write = stickWriter({ places: { parents: [media], sticks: [] }, disk, journal });
  const filesOn = (stick: string) => readdirSync(join(media, stick)).sort();
  return { media, write, journal, filesOn };
}

test('writes the file, says where, and leaves nothing else behind', async () => {
  const { media, write, journal, filesOn } = machine(['RED']);
  expect(await write(file)).toEqual({ written: true, stick: 'RED', name: 'journal.txt' });
  expect(readFileSync(join(media, 'RED/journal.txt'), 'utf8')).toBe('what happened');
  expect(filesOn('RED')).toEqual(['journal.txt']);
  expect(journal.notes).toEqual([expect.stringContaining('RED/journal.txt is written.')]);
});

test('never writes over a file that is there, nor over one where its own is being made', async () => {
  const { media, write, filesOn } = machine(['RED']);
  const foreign = ['journal.txt', 'journal-2.txt.new'];
  writeFiles(
    join(media, 'RED'),
    foreign.map((name) => [name, 'foreign'] as const),
  );
  expect(await write(file)).toEqual({ written: true, stick: 'RED', name: 'journal-3.txt' });
  expect(await write(file)).toEqual({ written: true, stick: 'RED', name: 'journal-4.txt' });
  expect(filesOn('RED')).toEqual([...foreign, 'journal-3.txt', 'journal-4.txt'].sort());
  for (const name of foreign) expect(readFileSync(join(media, 'RED', name), 'utf8')).toBe('foreign');
});

test('a link of that name is foreign too: nothing is written through it', async () => {
  const { media, write } = machine(['RED']);
  const elsewhere = join(media, 'elsewhere.txt');
  symlinkSync(elsewhere, join(media, 'RED/journal.txt'));
  expect(await write(file)).toMatchObject({ written: true, name: 'journal-2.txt' });
  expect(existsSync(elsewhere)).toBe(false);
});

test('a stick with every name taken refuses', async () => {
  const { media, write, journal } = machine(['RED']);
  const names = Array.from({ length: 99 }, (_, index) => `journal${index === 0 ? '' : `-${index + 1}`}.txt`);
  writeFiles(
    join(media, 'RED'),
    names.map((name) => [name, 'foreign'] as const),
  );
  expect(await write(file)).toEqual({ written: false, why: 'refused' });
  expect(journal.faults).toEqual([expect.stringContaining('(EEXIST)')]);
});

describe('says why not where', () => {
  test.each([
    ['no stick is there', [], {}, 'no-stick'],
    ['it is full', ['RED'], { RED: 'ENOSPC' }, 'full'],
    ['it can only be read', ['RED'], { RED: 'EROFS' }, 'read-only'],
    ['writing is not allowed', ['RED'], { RED: 'EACCES' }, 'read-only'],
    ['it is broken', ['RED'], { RED: 'EIO' }, 'refused'],
    ['no stick takes it: the first one says why', ['BLUE', 'RED'], { BLUE: 'ENOSPC', RED: 'EROFS' }, 'full'],
  ] as const)('%s', async (_name, names, refusals, why) => {
    const { write, filesOn, journal } = machine(names, refusals);
    expect(await write(file)).toEqual({ written: false, why });
    for (const name of names) expect(filesOn(name)).toEqual([]);
    expect(journal.faults).toHaveLength(names.length);
  });
});

test('where the first stick takes nothing the next one is written to', async () => {
  const { write } = machine(['BLUE', 'RED'], { BLUE: 'EROFS' });
  expect(await write(file)).toEqual({ written: true, stick: 'RED', name: 'journal.txt' });
});

test('a bug is thrown, not taken for a bad stick', async () => {
  const { media, journal } = machine(['RED']);
  const disk = { ...real, write: () => Promise.reject(new TypeError('a bug')) };
  const write = stickWriter({ places: { parents: [media], sticks: [] }, disk, journal });
  await expect(write(file)).rejects.toThrow('a bug');
});
