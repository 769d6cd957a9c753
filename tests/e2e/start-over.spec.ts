import { expect } from '@playwright/test';
import { test } from './kiosk.ts';

test('Start over asks once, with two large answers, and its own answer is never the one in focus', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.goOn();
  await kiosk.askToStartOver();
  await expect(kiosk.question.getByRole('button')).toHaveCount(2);
  await expect(kiosk.button('Keep reading')).toBeFocused();
  await kiosk.startOver();
  await kiosk.arriveAt('attract');
});

test('a visitor who keeps reading keeps the place', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.openFact(1);
  const before = await kiosk.where();
  await kiosk.askToStartOver();
  await kiosk.keepGoing();
  await expect(kiosk.question).toHaveCount(0);
  expect(await kiosk.where()).toEqual(before);
});

test('every scene has Back, Start over, Next and About in its bar', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const scenes = [
    async () => {},
    () => kiosk.openFact(0),
    () => kiosk.openSource(0),
    () => kiosk.openChapters(),
    () => kiosk.openAbout(),
  ];
  for (const goThere of scenes) {
    await goThere();
    for (const name of ['Start over', 'Chapters', 'About this exhibit', 'Comfort', 'Back', 'Next']) {
      await expect(kiosk.bar.getByRole('button', { name, exact: true })).toBeVisible();
    }
  }
});
