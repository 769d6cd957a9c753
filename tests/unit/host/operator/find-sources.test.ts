import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { findSources } from '../../../../src/host/operator/find-sources.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const disk = realEditionDisk();

test('finds zips, folders with a manifest, and a stick that is an edition itself; and nothing else', async () => {
  const media = temporaryFolder();
  writeFiles(media, [
    ['RED/new.zip', 'zip'],
    ['RED/OLD.ZIP', 'zip'],
    ['RED/holiday.jpg', 'picture'],
    ['RED/unpacked/manifest.json', '{}'],
    ['RED/letters/letter.txt', 'text'],
    ['BLUE/manifest.json', '{}'],
    ['BLUE/dataset.json', '{}'],
  ]);
  symlinkSync('/etc', join(media, 'RED', 'elsewhere'));
  const incoming = join(temporaryFolder(), 'incoming');
  writeFiles(incoming, [['by-hand.zip', 'zip']]);
  const found = await findSources({ parents: [media], sticks: [incoming] }, disk);
  expect(new Set(found.map(({ place, name }) => `${place}/${name}`))).toEqual(
    new Set(['BLUE/BLUE', 'RED/OLD.ZIP', 'RED/new.zip', 'RED/unpacked', 'incoming/by-hand.zip']),
  );
  expect(found.every(({ id }) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  expect(new Set(found.map(({ id }) => id)).size).toBe(5);
});

test('a place that is not there, and one that cannot be read, hold nothing', async () => {
  const places = { parents: ['/no/such/place'], sticks: ['E:\\', '/proc/1/root'] };
  expect(await findSources(places, disk)).toEqual([]);
});

test('a stick full of editions is not listed without end', async () => {
  const stick = temporaryFolder();
  writeFiles(
    stick,
    Array.from({ length: 60 }, (_, index) => [`${index}.zip`, 'zip'] as const),
  );
  expect(await findSources({ parents: [], sticks: [stick] }, disk)).toHaveLength(20);
});
