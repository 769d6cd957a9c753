/** What every picture owes its visitors: words for those who do not see it, a table one touch away, nothing on top of anything, and rest. */
import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

const screens = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

test.setTimeout(120_000);

for (const viewport of screens) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const language of languageNames) {
      test(`no label of a picture lies on another in ${language}, and its table is one touch away`, async ({
        kiosk,
      }) => {
        await kiosk.startIn(language);
        const all = await kiosk.chapterCount();
        const seen: string[] = [];
        const overlaps: string[] = [];
        for (let chapter = 1; chapter <= all; chapter += 1) {
          await kiosk.arriveAt('chapter');
          if ((await kiosk.toPicture().count()) > 0) {
            await kiosk.touch(kiosk.toPicture());
            await kiosk.arriveAt('picture');
            if ((await kiosk.pictureView()) === 'table') await kiosk.turnPicture();
            await kiosk.comeToRest();
            overlaps.push(...(await labelsOverlapping(kiosk)));
            expect(await kiosk.main.locator('[aria-label]').count()).toBeGreaterThan(0);
            await kiosk.turnPicture();
            await expect(kiosk.main.getByRole('table')).toBeVisible();
            expect(await kiosk.main.getByRole('row').count()).toBeGreaterThan(2);
            seen.push((await kiosk.chapter()) ?? '');
            await kiosk.goBack();
            await kiosk.arriveAt('chapter');
          }
          await kiosk.goOn();
        }
        expect(seen).toHaveLength(5);
        expect(overlaps).toEqual([]);
      });
    }
  });
}

test('a picture moves once and for at most 300 ms, and not at all under less motion', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.startIn('English');
  await kiosk.touch(kiosk.toPicture());
  await kiosk.arriveAt('picture');
  const moves = () =>
    page.evaluate(() =>
      document.getAnimations().map((each) => {
        const timing = each.effect?.getComputedTiming();
        return { duration: Number(timing?.duration), iterations: timing?.iterations };
      }),
    );
  expect((await moves()).filter(({ duration, iterations }) => duration > 300 || iterations !== 1)).toEqual(
    [],
  );
  await kiosk.comeToRest();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kiosk.turnPicture();
  expect(await moves()).toEqual([]);
});

test('Korea is placed as an inference, and says so; Türkiye shows its places with their stations', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.goOn();
  await kiosk.goOn();
  await kiosk.touch(await kiosk.toCountries());
  await kiosk.arriveAt('countries');
  await kiosk.touch(kiosk.main.locator('button[data-country="korea"]'));
  await expect(kiosk.main).toContainText((await kiosk.words()).pictures.inferredPlace);
  await expect(kiosk.main.locator('.abroad-thread[data-lit]')).toHaveAttribute('data-inferred', 'true');
  await kiosk.goBack();
  await kiosk.touch(kiosk.main.locator('button[data-country="turkiye"]'));
  await expect(kiosk.main.locator('.abroad-thread[data-lit]')).toHaveAttribute('data-country', 'turkiye');
  const places = await kiosk.main.locator('.country-places li').allInnerTexts();
  expect(places.map((place) => place.replaceAll(/\s+/g, ' '))).toEqual(['Ankara 2', 'Istanbul 2', 'Kars 1']);
});

/** Answers a sentence for each pair of labels that share a spot. */
function labelsOverlapping(kiosk: WalkthroughPage): Promise<readonly string[]> {
  return kiosk.page.evaluate(() => {
    const labels = [...document.querySelectorAll('[data-label]')].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { name: element.textContent, left, top, right, bottom };
    });
    return labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        )
        .map((other) => `“${one.name}” lies on “${other.name}”`),
    );
  });
}
