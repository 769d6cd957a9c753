import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

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
