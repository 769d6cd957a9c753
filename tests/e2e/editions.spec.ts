import { expect, type Page } from '@playwright/test';
import { numberedEdition } from '../unit/host/editions/built-edition.ts';
import { test } from './kiosk.ts';
import { WalkthroughPage } from './walkthrough-page.ts';

const edition = numberedEdition(7);

test.describe('an adopted edition', () => {
  test.use({ start: { adopted: [edition] } });

  test('is shown, with its own code on the About scene', async ({ kiosk }) => {
    await kiosk.startIn('English');
    expect(await kiosk.chapterCount(), 'the small dataset has one chapter on the core path').toBe(1);
    await kiosk.openAbout();
    await expect(kiosk.main).toContainText('Edition 2024.7');
    await expect(kiosk.main).toContainText(edition.fingerprint);
  });

  // Without the fixture's last look for troubles: that the page throws is what is tried here.
  test('whose scenes throw twice is taken back, and a touch on "try again" shows the shipped dataset', async ({
    host,
  }) => {
    const kiosk = new WalkthroughPage(host.page);
    for (let fault = 0; fault < 2; fault += 1) {
      await kiosk.arriveAt('attract');
      await firstFrame(host.page);
      await kiosk.settle();
      await breakScenes(host.page);
      await kiosk.touch(kiosk.button('Touch to begin'));
      await kiosk.arriveAt('fault');
      await mendScenes(host.page);
      await kiosk.touch(kiosk.button('Try again'));
    }
    await kiosk.startIn('English');
    expect(await kiosk.chapterCount(), 'the shipped dataset has seven').toBe(7);
    expect(host.said()).toContainEqual(
      expect.stringMatching(
        /^The page faulted twice under the edition small-2024\.7-.+; the shipped dataset is shown/,
      ),
    );
  });
});

/** Then comes what the first scene does without. */
async function firstFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => new IntersectionObserver(resolve).observe(document.documentElement)),
  );
}

/** No checked edition is known to make a scene throw, so the page itself loses what every scene of a visit needs, and no other. */
async function breakScenes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { findIndex } = Array.prototype;
    Object.defineProperty(Array.prototype, 'findIndex', {
      configurable: true,
      value: () => {
        throw new Error('broken for a test');
      },
    });
    Object.defineProperty(window, 'mend', {
      configurable: true,
      value: () => Object.defineProperty(Array.prototype, 'findIndex', { value: findIndex }),
    });
  });
}

async function mendScenes(page: Page): Promise<void> {
  await page.evaluate('window.mend()');
}
