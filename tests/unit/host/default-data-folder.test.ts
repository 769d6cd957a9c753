import { expect, test } from 'vitest';
import { defaultDataFolder } from '../../../src/host/default-data-folder.ts';

const home = '/home/kiosk';
const nothing = { xdgStateHome: undefined, localAppData: undefined };

test.each([
  [{ platform: 'linux', home, ...nothing }, '/home/kiosk/.local/state/kiosk-walkthrough'],
  [{ platform: 'linux', home, ...nothing, xdgStateHome: '/state' }, '/state/kiosk-walkthrough'],
  [{ platform: 'linux', home, ...nothing, xdgStateHome: '' }, '/home/kiosk/.local/state/kiosk-walkthrough'],
  [
    { platform: 'linux', home, ...nothing, xdgStateHome: 'here' },
    '/home/kiosk/.local/state/kiosk-walkthrough',
  ],
  [
    { platform: 'darwin', home: '/Users/kiosk', ...nothing },
    '/Users/kiosk/Library/Application Support/kiosk-walkthrough',
  ],
  [
    { platform: 'win32', home: 'C:\\Users\\kiosk', ...nothing },
    'C:\\Users\\kiosk\\AppData\\Local\\kiosk-walkthrough',
  ],
  [{ platform: 'win32', home: 'C:\\K', ...nothing, localAppData: 'D:\\App' }, 'D:\\App\\kiosk-walkthrough'],
])('%j gives %s', (facts, folder) => {
  expect(defaultDataFolder(facts)).toBe(folder);
});
