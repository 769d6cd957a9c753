import { expect } from '@playwright/test';
import { test } from './kiosk.ts';

test('one touch from anywhere tells who made the exhibit, who paid, how to report a mistake and what nobody reviewed', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.openFact(0);
  await kiosk.openAbout();
  for (const label of ['Who made it', 'Who paid for it', 'Found a mistake?', 'Edition']) {
    await expect(kiosk.main).toContainText(label);
  }
  await expect(kiosk.main).toContainText('Nobody has reviewed the English text yet');
  await kiosk.turnTo('limits');
  await expect(kiosk.main).toContainText('What this exhibit cannot tell you');
  await expect(kiosk.main).toContainText('Corrections');
  await kiosk.turnTo('sources');
  expect(await kiosk.main.getByRole('listitem').count()).toBeGreaterThan(20);
  await kiosk.goBack();
  await kiosk.arriveAt('fact');
});

test('the Azerbaijani text says that nobody has reviewed it yet', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.openAbout();
  await expect(kiosk.main).toContainText('Azərbaycanca mətni hələ heç kim yoxlamayıb');
});
