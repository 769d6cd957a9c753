import { expect } from '@playwright/test';
import { openFrom, type Span } from '../builders/opening-hours.ts';
import { test } from './kiosk.ts';
import { meanBrightness } from './mean-brightness.ts';
import { picturePixels } from './picture-pixels.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.setTimeout(360_000);

/** Every test begins on Tuesday 24 November 2026, one o'clock in Baku. */
const open = (every: readonly Span[], special: Readonly<Record<string, readonly Span[]>> = {}) => ({
  start: { settings: { version: 1, openingHours: openFrom(every, {}, special) } },
});

const brightness = async (kiosk: WalkthroughPage) => {
  await kiosk.comeToRest();
  const picture = await kiosk.page.screenshot();
  const reader = await kiosk.page.context().newPage();
  const pixels = await picturePixels(reader, picture);
  await reader.close();
  return meanBrightness(pixels);
};

test.describe('as the venue closes', () => {
  test.use(open(['09:00-13:05']));

  test('the attract scene grows dim, and then the screen is black, whichever way it stands', async ({
    kiosk,
  }, testInfo) => {
    const picture = (name: string) => kiosk.page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
    await kiosk.arriveAt('attract');
    const bright = await brightness(kiosk);
    await kiosk.staySilent(5 * 60 + 3);
    await kiosk.arriveAt('attract');
    await expect(kiosk.page.locator('.attract[data-light="dim"]')).toBeVisible();
    const dim = await brightness(kiosk);
    await picture('dim');
    expect(dim).toBeGreaterThan(0);
    expect(dim).toBeLessThan(bright / 2);
    await kiosk.staySilent(15 * 60);
    await kiosk.arriveAt('dark');
    expect(await brightness(kiosk)).toBe(0);
    await picture('dark');
    await kiosk.page.setViewportSize({ width: 1080, height: 1920 });
    expect(await brightness(kiosk)).toBe(0);
  });

  test('a touch while it is dim begins a visit as ever', async ({ kiosk }) => {
    await kiosk.staySilent(5 * 60 + 3);
    await kiosk.startIn('Azərbaycanca');
  });

  test('nobody is cut off: a visit goes on past closing time, and the dark comes after it', async ({
    kiosk,
  }) => {
    await kiosk.startIn('English');
    await kiosk.openFact(0);
    const before = await kiosk.where();
    for (let minutes = 0; minutes < 25; minutes += 1) {
      await kiosk.staySilent(55);
      await kiosk.touchAt(960, 40);
    }
    expect(await kiosk.where()).toEqual(before);
    await kiosk.fallSilentUntilAsked();
    await kiosk.staySilent(25);
    await kiosk.stay();
    expect(await kiosk.where()).toEqual(before);
    await kiosk.fallSilentUntilAsked();
    await kiosk.staySilent(32);
    await kiosk.arriveAt('dark');
  });
});

test.describe('where a special day is closed', () => {
  test.use(open(['09:00-18:00'], { '2026-11-24': [] }));

  test('the first touch only wakes, wherever it falls, and a visit is then possible', async ({ kiosk }) => {
    await kiosk.arriveAt('dark');
    // Lit once to learn where a button of the attract scene lies.
    await kiosk.touchAt(960, 540);
    await kiosk.arriveAt('attract');
    const { touchToBegin } = await kiosk.words();
    const { x, y } = await kiosk.middleOf(kiosk.button(touchToBegin));
    await kiosk.staySilent(62);
    await kiosk.arriveAt('dark');
    await kiosk.touchAt(x, y);
    await kiosk.arriveAt('attract');
    await kiosk.touchAt(x, y);
    await kiosk.arriveAt('chapter');
  });

  test('a slow finger wakes it as a quick one does, and presses nothing either', async ({ kiosk }) => {
    await kiosk.arriveAt('dark');
    const finger = await kiosk.page.context().newCDPSession(kiosk.page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 960, y: 540 }] });
    await kiosk.staySilent(10);
    await kiosk.arriveAt('dark');
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await kiosk.arriveAt('attract');
    await kiosk.staySilent(3);
    await kiosk.arriveAt('attract');
  });

  test('a key wakes it too, and whoever begins by ear need not wake it first', async ({ kiosk }) => {
    await kiosk.arriveAt('dark');
    await kiosk.page.keyboard.press('Enter');
    await kiosk.arriveAt('attract');
    await kiosk.staySilent(62);
    await kiosk.arriveAt('dark');
    await kiosk.page.keyboard.press('l');
    await kiosk.arriveAt('chapter');
  });

  test('after a visit that nobody ends it is dark again at once; after Start over the next visitor has time', async ({
    kiosk,
  }) => {
    await kiosk.arriveAt('dark');
    await kiosk.touchAt(960, 540);
    await kiosk.startIn('English');
    await kiosk.askToStartOver();
    await kiosk.startOver();
    await kiosk.arriveAt('attract');
    await kiosk.staySilent(55);
    await kiosk.startIn('Azərbaycanca');
    await kiosk.fallSilentUntilAsked();
    await kiosk.staySilent(32);
    await kiosk.arriveAt('dark');
  });
});

test.describe('where only a special day is open', () => {
  test.use(open([], { '2026-11-24': ['12:00-13:30'] }));

  test('it is bright on that day', async ({ kiosk }) => {
    await kiosk.staySilent(60);
    await kiosk.startIn('English');
  });
});
