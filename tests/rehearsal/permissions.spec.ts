import { expect } from '@playwright/test';
import { test } from './rehearse.ts';
import type { Permission } from './stand-in-session.ts';

const refused: readonly Permission[] = [
  'media',
  'display-capture',
  'geolocation',
  'notifications',
  'midi',
  'clipboard-read',
  'clipboard-sanitized-write',
  'fileSystem',
  'fullscreen',
  'pointerLock',
  'keyboardLock',
  'openExternal',
  'hid',
  'serial',
  'usb',
  'idle-detection',
  'local-network-access',
  'unknown',
];

test('lets the page keep the screen awake, and refuses it all else, whichever way it asks', async ({
  rehearse,
}) => {
  const { askPermission } = await rehearse();
  expect(askPermission('screen-wake-lock')).toEqual({ requested: true, checked: true });
  for (const permission of refused) {
    expect([permission, askPermission(permission)]).toEqual([
      permission,
      { requested: false, checked: false },
    ]);
  }
});

test('gives nothing to a page that is not the app, nor to a frame inside it', async ({ rehearse }) => {
  const { askPermission } = await rehearse();
  const nothing = { requested: false, checked: false };
  for (const address of [
    'https://example.org/',
    'kiosk://elsewhere/',
    'kiosk://app.evil/',
    'about:blank',
    '',
  ]) {
    expect([address, askPermission('screen-wake-lock', { address })]).toEqual([address, nothing]);
  }
  expect(askPermission('screen-wake-lock', { isMainFrame: false })).toEqual(nothing);
});

test('gives no device and no picture of the screen', async ({ rehearse }) => {
  const { electron } = await rehearse();
  const device = { deviceId: '1', guid: '1', vendorId: 1, productId: 1, name: 'stick', collections: [] };
  expect(
    electron.session.grantsDevice({
      deviceType: 'hid',
      origin: 'kiosk://app',
      device: { ...device, guid: '1' },
    }),
  ).toBe(false);
  expect(electron.session.grantsScreen()).toBe(false);
});

test('leaves a real page with the screen lock alone', async ({ rehearse, page }) => {
  await rehearse();
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'screen-wake-lock',
    ] as const;
    const asked = names.map(async (name) => [name, (await navigator.permissions.query({ name })).state]);
    return Object.fromEntries(await Promise.all(asked));
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'screen-wake-lock': 'granted',
  });
  expect(await page.evaluate(async () => (await navigator.wakeLock.request('screen')).type)).toBe('screen');
});
