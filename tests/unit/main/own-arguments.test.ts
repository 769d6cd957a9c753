import { expect, test } from 'vitest';
import { ownArguments } from '../../../src/main/own-arguments.ts';

test.each([
  [
    ['electron', '.', '--windowed', '--port', '0'],
    ['--windowed', '--port', '0'],
  ],
  [['electron', 'out/main/index.js'], []],
  [['electron', '--no-sandbox', '--ozone-platform=wayland', '.', '--windowed'], ['--windowed']],
  [['electron'], []],
  [['electron', '--inspect'], []],
])('takes from %j what stands behind the folder of the app', (words, own) => {
  expect(ownArguments(words, false)).toEqual(own);
});

test('takes everything behind the program of an installed kiosk', () => {
  expect(ownArguments(['kiosk', '--windowed', 'stray'], true)).toEqual(['--windowed', 'stray']);
});
