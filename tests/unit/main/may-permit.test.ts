import { expect, test } from 'vitest';
import { mayPermit, type Permission } from '../../../src/main/may-permit.ts';

const app = { address: 'kiosk://app/', isMainFrame: true };

const refused: readonly Permission[] = [
  'media',
  'display-capture',
  'geolocation',
  'notifications',
  'clipboard-read',
  'clipboard-sanitized-write',
  'fileSystem',
  'openExternal',
  'fullscreen',
  'pointerLock',
  'keyboardLock',
  'hid',
  'serial',
  'usb',
  'midi',
  'idle-detection',
  'window-management',
  'storage-access',
  'local-network-access',
  'unknown',
];

test('lets the page of the app keep the screen awake', () => {
  expect(mayPermit({ permission: 'screen-wake-lock', ...app })).toBe(true);
});

test.each(refused)('gives the page of the app no %s', (permission) => {
  expect(mayPermit({ permission, ...app })).toBe(false);
});

test.each(['', 'null', 'about:blank', 'https://example.org/', 'kiosk://elsewhere/', 'kiosk://app.evil/'])(
  'gives nothing to a page at %j',
  (address) => expect(mayPermit({ permission: 'screen-wake-lock', address, isMainFrame: true })).toBe(false),
);

test('gives nothing to a frame inside the page', () => {
  expect(mayPermit({ permission: 'screen-wake-lock', address: 'kiosk://app/', isMainFrame: false })).toBe(
    false,
  );
});
