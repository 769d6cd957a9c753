import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type IconPicture, icnsOf, icoOf } from '../../../src/package/icon-containers.ts';
import { iconSizes, makeIcons } from '../../../src/package/make-icons.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const picture = (size: number): IconPicture => ({ size, png: Buffer.from(`picture of ${size}`) });

test('a file for Windows names each picture, its size and where it lies', () => {
  const ico = Buffer.from(icoOf([picture(16), picture(256)]));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  const entries = [0, 1].map((index) => {
    const at = 6 + 16 * index;
    const offset = ico.readUInt32LE(at + 12);
    return [ico[at], ico.subarray(offset, offset + ico.readUInt32LE(at + 8)).toString()];
  });
  expect(entries).toEqual([
    [16, 'picture of 16'],
    [0, 'picture of 256'],
  ]);
});

test('a file for macOS holds blocks that add up to its length, and no size that it has no name for', () => {
  const icns = Buffer.from(icnsOf([picture(24), picture(32), picture(1024)]));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const names = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    names.push(icns.toString('latin1', at, at + 4));
  expect(names).toEqual(['ic11', 'ic10']);
});

test('the drawn icon comes out in every size', async () => {
  const folder = temporaryFolder();
  await makeIcons(resolve(import.meta.dirname, '../../../resources/icons/icon.svg'), folder);
  const widths = iconSizes.map((size) =>
    readFileSync(join(folder, `png/${size}x${size}.png`)).readUInt32BE(16),
  );
  expect(widths).toEqual([...iconSizes]);
  expect(readFileSync(join(folder, 'icon.icns')).toString('latin1', 0, 4)).toBe('icns');
  expect(readFileSync(join(folder, 'icon.ico')).readUInt16LE(4)).toBe(
    iconSizes.filter((size) => size <= 256).length,
  );
});
