import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { meanBrightness } from './mean-brightness.ts';
import { picturePixels } from './picture-pixels.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

const stepSeconds = 10;
const looks = 5;

const shownPicture = (kiosk: WalkthroughPage) =>
  kiosk.main
    .locator('.attract-picture')
    .evaluateAll((pictures) => pictures.findIndex((picture) => picture.hasAttribute('data-shown')));

test('a picture stands still until the next one comes, and the round begins anew within a minute', async ({
  kiosk,
}) => {
  await kiosk.arriveAt('attract');
  await kiosk.awaitFetches();
  const pictures = await kiosk.main.locator('.attract-picture').count();
  expect(pictures).toBeGreaterThan(1);
  expect(pictures * stepSeconds).toBeLessThanOrEqual(60);
  const seen = [];
  for (let step = 0; step <= pictures; step += 1) {
    seen.push(await shownPicture(kiosk));
    await kiosk.staySilent(stepSeconds);
  }
  expect(seen).toEqual([...Array(pictures).keys(), 0]);
});

test('between two changes nothing runs, and both invitations stand there all the while', async ({
  kiosk,
}) => {
  await kiosk.arriveAt('attract');
  await kiosk.awaitFetches();
  for (let step = 0; step < 3; step += 1) {
    await kiosk.comeToRest();
    const still = await kiosk.page.screenshot();
    await kiosk.staySilent(stepSeconds - 1);
    expect(await kiosk.page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect((await kiosk.page.screenshot()).equals(still)).toBe(true);
    await expect(kiosk.button('Touch to begin')).toBeInViewport({ ratio: 1 });
    await expect(kiosk.button('Başlamaq üçün toxunun')).toBeInViewport({ ratio: 1 });
    await kiosk.staySilent(1);
  }
});

test('after a round the whole scene stands a few pixels off, and no more than that', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  await kiosk.awaitFetches();
  await kiosk.comeToRest();
  const before = await kiosk.button('Touch to begin').boundingBox();
  await kiosk.staySilent(60);
  await kiosk.comeToRest();
  const after = await kiosk.button('Touch to begin').boundingBox();
  const shift = Math.hypot((after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0));
  expect(shift).toBeGreaterThanOrEqual(1);
  expect(shift).toBeLessThanOrEqual(6);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ viewport: { width: 640, height: 360 } });
    test.setTimeout(180_000);

    test('a change is a fade: brightness never steps by a tenth, and never flickers', async ({ kiosk }) => {
      await kiosk.page.emulateMedia({ reducedMotion });
      await kiosk.arriveAt('attract');
      await kiosk.awaitFetches();
      await kiosk.comeToRest();
      await kiosk.staySilent(stepSeconds);
      const lastMs = await kiosk.page.evaluate(() => {
        const fades = document.getAnimations();
        for (const fade of fades) fade.pause();
        return Math.max(...fades.map((fade) => Number(fade.effect?.getComputedTiming().endTime)));
      });
      expect(lastMs).toBeLessThanOrEqual(reducedMotion === 'reduce' ? 200 : 500);
      const pictures: Buffer[] = [];
      // Looked at several frames apart: what does not step by a tenth in those does not in one.
      for (let look = 0; look <= looks; look += 1) {
        await kiosk.page.evaluate(
          (time) => {
            for (const fade of document.getAnimations()) fade.currentTime = time;
          },
          Math.min((lastMs * look) / looks, lastMs - 1),
        );
        pictures.push(await kiosk.page.screenshot());
      }
      const reader = await kiosk.page.context().newPage();
      const levels: number[] = [];
      for (const picture of pictures) levels.push(meanBrightness(await picturePixels(reader, picture)));
      await reader.close();
      const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? level));
      expect(Math.max(...steps.map(Math.abs))).toBeLessThan(0.1);
      expect(Math.max(...steps.map(Math.abs))).toBeGreaterThan(0);
      const turns = steps.filter((step, index) => step * (steps[index - 1] ?? step) < -1e-6);
      expect(turns.length, levels.join(' ')).toBeLessThanOrEqual(1);
    });
  });
}
