import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

const places = {
  'a chapter': async () => {},
  'a fact': (kiosk: WalkthroughPage) => kiosk.openFact(0),
  'a source': async (kiosk: WalkthroughPage) => {
    await kiosk.openFact(0);
    await kiosk.openSource(0);
  },
  'the chapter list': (kiosk: WalkthroughPage) => kiosk.openChapters(),
  'the About scene': (kiosk: WalkthroughPage) => kiosk.openAbout(),
} as const;

for (const [place, goThere] of Object.entries(places)) {
  test(`on ${place} a silent visitor is asked, and then the screen is given back`, async ({ kiosk }) => {
    await kiosk.startIn('English');
    await goThere(kiosk);
    await kiosk.staySilent(58);
    await expect(kiosk.question).toHaveCount(0);
    const seconds = 59 + (await kiosk.fallSilentUntilAsked());
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThanOrEqual(181);
    await expect(kiosk.question).toContainText('Are you still here?');
    await kiosk.staySilent(28);
    await expect(kiosk.question).toBeVisible();
    await kiosk.staySilent(3);
    await kiosk.arriveAt('attract');
    await expect(kiosk.question).toHaveCount(0);
  });
}

test('the warning counts down second by second and says what will be lost', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.fallSilentUntilAsked();
  await expect(kiosk.question).toContainText('Hələ də buradasınız?');
  await expect(kiosk.question).toContainText('30 saniyə');
  await expect(kiosk.question).toContainText('İlk ekrana qayıdacaqsınız.');
  for (const left of [29, 28, 27]) {
    await kiosk.staySilent(1);
    await expect(kiosk.question).toContainText(`${left} saniyə`);
  }
});

test('any touch extends the visit, eleven times and more, and the place is kept', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.openFact(0);
  const before = await kiosk.where();
  for (let time = 1; time <= 11; time += 1) {
    await kiosk.fallSilentUntilAsked();
    await kiosk.staySilent(25);
    if (time % 2 === 0) await kiosk.stay();
    else await kiosk.touchAt(960, 200);
    await expect(kiosk.question).toHaveCount(0);
    expect(await kiosk.where()).toEqual(before);
  }
});

test('a touch starts the patience anew', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.staySilent(55);
  await kiosk.touchAt(960, 40);
  await kiosk.staySilent(55);
  await expect(kiosk.question).toHaveCount(0);
});

test('the attract scene asks nobody anything', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  await kiosk.staySilent(600);
  await kiosk.arriveAt('attract');
  await expect(kiosk.question).toHaveCount(0);
});

test('Start over in the warning gives the screen back at once', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.fallSilentUntilAsked();
  await kiosk.startOver();
  await kiosk.arriveAt('attract');
});
