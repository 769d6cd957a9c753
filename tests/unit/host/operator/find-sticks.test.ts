import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import {
  findSticks,
  stickLetters,
  stickParents,
  stickPlaces,
} from '../../../../src/host/operator/find-sticks.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const disk = realEditionDisk();

test('finds the folders of a place in order, and no files', async () => {
  const media = temporaryFolder();
  writeFiles(media, [
    ['RED/a', ''],
    ['BLUE/b', ''],
    ['note.txt', ''],
  ]);
  expect(await findSticks({ parents: [media], sticks: [] }, disk)).toEqual([
    join(media, 'BLUE'),
    join(media, 'RED'),
  ]);
});

test('a folder of sticks inside another is no stick, and a stick found twice is one', async () => {
  const media = temporaryFolder();
  writeFiles(media, [['kiosk/RED/a', '']]);
  const own = join(media, 'kiosk');
  const places = { parents: [own, media], sticks: [join(own, 'RED')] };
  expect(await findSticks(places, disk)).toEqual([join(own, 'RED')]);
});

test('a place that is not there, and one that cannot be read, hold nothing', async () => {
  const places = { parents: ['/no/such/place', '/proc/1/root'], sticks: ['E:\\', '/no/such/stick'] };
  expect(await findSticks(places, disk)).toEqual([]);
});

test('each system shows its sticks where it does', () => {
  expect(stickParents('linux', 'kiosk')).toContain('/media/kiosk');
  expect(stickParents('darwin', 'kiosk')).toEqual(['/Volumes']);
  expect(stickParents('win32', 'kiosk')).toEqual([]);
  expect(stickLetters('win32')).toContain('E:\\');
  expect(stickLetters('win32')).not.toContain('C:\\');
  expect(stickLetters('linux')).toEqual([]);
});

test('a folder that the operator names takes the place of them all', () => {
  const system = { platform: 'linux', account: 'kiosk' };
  expect(stickPlaces({ ...system, named: '/srv/sticks' })).toEqual({ parents: ['/srv/sticks'], sticks: [] });
  expect(stickPlaces({ ...system, named: null }).parents).toContain('/media/kiosk');
});
