import { expect } from '@playwright/test';
import { contentDataset } from '../rules/content-dataset.ts';
import { decodeCode } from './decode-code.ts';
import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

const goToClose = async (kiosk: WalkthroughPage) => {
  const all = await kiosk.chapterCount();
  for (let chapter = 1; chapter <= all; chapter += 1) await kiosk.goOn();
  await kiosk.arriveAt('close');
  await kiosk.comeToRest();
};

const facts = {
  English: ['Election Commission, 6,478,623: en.trend.az/', 'Not known yet', 'turan.az/'],
  Azərbaycanca: ['Seçki Komissiyası, 6.478.623: en.trend.az/', 'Hələ məlum deyil', 'turan.az/'],
} as const;

for (const language of languageNames) {
  test(`the close hands out the key facts in ${language} as text that a camera reads from the screen`, async ({
    kiosk,
  }) => {
    await kiosk.startIn(language);
    await goToClose(kiosk);
    const { text, version, width } = await decodeCode(kiosk.page);
    expect(version).toBeLessThanOrEqual(36);
    const modules = 17 + 4 * version + 8;
    // Four pixels a module are a millimetre on the smallest usual screen.
    expect(width / modules).toBeGreaterThanOrEqual(4);
    expect(facts[language].filter((part) => !text?.includes(part))).toEqual([]);
    expect(text).not.toContain((await kiosk.words()).takeaway.more);
  });
}

test('a source scene hands out its own address, and says so where there is none', async ({ kiosk }) => {
  const { sources } = contentDataset();
  await kiosk.startIn('English');
  await kiosk.goOn();
  await kiosk.openFact(0);
  await kiosk.openSource(1);
  await kiosk.comeToRest();
  const { text, width } = await decodeCode(kiosk.page);
  expect(text).toBe(sources['trend-roll']?.address);
  // 45 mm on the smallest usual screen: a phone reads a code from ten times its size.
  expect(width).toBeGreaterThanOrEqual(178);
  await kiosk.goBack();
  await kiosk.openSource(0);
  await expect(kiosk.main.locator('svg.qr-code')).toHaveCount(0);
  await expect(kiosk.main).toContainText('No code: there is no address to take along.');
});

test('the close invites to the sources and to nothing else', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await goToClose(kiosk);
  expect(await kiosk.main.getByRole('button').allInnerTexts()).toEqual(['All sources', 'A few questions']);
  await kiosk.touch(kiosk.button('All sources'));
  await kiosk.arriveAt('about');
  await expect(kiosk.main.locator('.source-list')).toBeVisible();
  await kiosk.goBack();
  await kiosk.arriveAt('close');
});
