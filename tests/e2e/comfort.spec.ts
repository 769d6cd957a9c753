import { expect } from '@playwright/test';
import { comfortChoices } from '../../src/walkthrough/visit.ts';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

/** What the page as a whole wears: sizes, theme, motion. */
const worn = ({ page }: WalkthroughPage) =>
  page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    const marks = Object.entries(dataset).filter(([name]) => name !== 'scene');
    return JSON.stringify([marks.sort(), style.cssText]);
  });

/** With the buttons speaking a touch no longer presses: see reading-touch.spec.ts. */
const silentChoices = comfortChoices.filter((choice) => choice !== 'readAloud');

test('everything that was chosen is gone with the visit, whichever way it ends', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const asItComes = await worn(kiosk);
  await kiosk.chooseComfort(silentChoices);
  expect(await worn(kiosk)).not.toBe(asItComes);
  await kiosk.askToStartOver();
  await kiosk.startOver();
  await kiosk.startIn('English');
  expect(await worn(kiosk)).toBe(asItComes);
  await kiosk.chooseComfort(['largeText', 'highContrast']);
  await kiosk.staySilent(250);
  await kiosk.arriveAt('attract');
  await kiosk.startIn('English');
  expect(await worn(kiosk)).toBe(asItComes);
});

test('the panel leads back to where the visitor was, by its Close, by Back and by Escape', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.openFact(0);
  const before = await kiosk.where();
  await kiosk.chooseComfort([]);
  expect(await kiosk.where()).toEqual(before);
  await kiosk.openComfort();
  await kiosk.goBack();
  expect(await kiosk.where()).toEqual(before);
  await kiosk.openComfort();
  await kiosk.page.keyboard.press('Escape');
  expect(await kiosk.where()).toEqual(before);
});

test('a choice says in words and to assistive technology whether it stands', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.openComfort();
  const choice = kiosk.button('Yüksək kontrast');
  await expect(choice).toHaveAttribute('aria-pressed', 'false');
  await expect(choice).toContainText('Xeyr');
  await kiosk.touch(choice);
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await expect(choice).toContainText('Bəli');
});

test('more time waits ten times as long before it asks', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.chooseComfort(['moreTime']);
  await kiosk.staySilent(590);
  await expect(kiosk.question).toHaveCount(0);
  await kiosk.staySilent(11);
  await expect(kiosk.question).toBeVisible();
});

for (const wish of ['the switch', 'the operating system'] as const) {
  test(`less motion, asked for by ${wish}, moves nothing from scene to scene`, async ({ kiosk }) => {
    const begun = await kiosk.page.evaluateHandle(() => {
      const names: string[] = [];
      for (const type of ['animationstart', 'transitionstart'])
        document.addEventListener(type, () => names.push(type), true);
      return names;
    });
    const moved = () => begun.evaluate((names) => names.splice(0).length);
    await kiosk.startIn('English');
    await expect.poll(moved).toBeGreaterThan(0);
    if (wish === 'the switch') await kiosk.chooseComfort(['lessMotion']);
    else await kiosk.page.emulateMedia({ reducedMotion: 'reduce' });
    await kiosk.comeToRest();
    await moved();
    for (const goThere of [() => kiosk.goOn(), () => kiosk.openFact(0), () => kiosk.openChapters()]) {
      await goThere();
      expect(await kiosk.page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
    expect(await moved()).toBe(0);
  });
}

test('whoever asked the operating system for more contrast gets it without asking again', async ({
  kiosk,
}) => {
  await kiosk.page.emulateMedia({ contrast: 'more' });
  await kiosk.startIn('English');
  await expect(kiosk.page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
});
