import { expect } from '@playwright/test';
import { test } from './kiosk.ts';

test.describe('where the venue tells its name and asks for more patience', () => {
  const settings = { version: 1, patienceSeconds: 120, venueName: 'Reading room', venueContact: 'Desk 2' };
  test.use({ start: { settings } });

  test('About tells where the visitor is, and the exhibit waits that long', async ({ kiosk }) => {
    await kiosk.startIn('English');
    await kiosk.openAbout();
    await expect(kiosk.main).toContainText('Reading room');
    await expect(kiosk.main).toContainText('Desk 2');
    await kiosk.goBack();
    await kiosk.staySilent(118);
    await expect(kiosk.question).toHaveCount(0);
  });
});

test.describe('where one language alone is offered', () => {
  test.use({ start: { settings: { version: 1, languages: ['az'] } } });

  test('nothing on the screen speaks another one', async ({ kiosk }) => {
    await kiosk.startIn('Azərbaycanca');
    await expect(kiosk.button('English')).toHaveCount(0);
  });
});

for (const [name, settings] of [
  ['is not JSON', '{ "version": 1, '],
  ['is empty', ''],
  ['has an unknown key', { version: 1, patience: 5 }],
  ['has a value out of bounds', { version: 1, patienceSeconds: 1 }],
] as const) {
  test.describe(`a settings file that ${name}`, () => {
    test.use({ start: { settings } });

    test('is set aside with a sentence, and the exhibit is shown', async ({ kiosk, host }) => {
      await kiosk.startIn('English');
      expect(host.said()).toContainEqual(expect.stringMatching(/settings\.json/));
    });
  });
}
