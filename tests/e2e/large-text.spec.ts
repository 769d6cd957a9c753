import { expect } from '@playwright/test';
import { seeEveryScene } from './every-scene.ts';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.setTimeout(180_000);

const capHeight = 0.714;

/** Answers every text whose capitals are lower than that, in millimetres of the screen as it was set up. */
async function smallTexts({ page }: WalkthroughPage, leastMm: number): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, capital }) => {
      const perMm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'));
      const scope = document.querySelector('[role="alertdialog"]') ?? document.body;
      const small: string[] = [];
      const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement;
        if (!element?.checkVisibility() || !node.textContent?.trim() || element.closest('.unseen')) continue;
        const height = (Number.parseFloat(getComputedStyle(element).fontSize) * capital) / perMm;
        if (height < least)
          small.push(`“${node.textContent.slice(0, 40)}” has capitals of ${height.toFixed(2)} mm`);
      }
      return small;
    },
    { least: leastMm, capital: capHeight },
  );
}

test('in large text every capital is seen under 0.7 degrees from 600 mm', async ({ kiosk }) => {
  const found: string[] = [];
  await seeEveryScene({
    kiosk,
    language: 'English',
    only: 'core',
    begin: () => kiosk.chooseComfort(['largeText']),
    see: async (name) => {
      if (name === 'attract') return;
      const least = 600 * Math.tan((0.7 * Math.PI) / 180) - 0.02;
      found.push(...(await smallTexts(kiosk, least)).map((sentence) => `${name}: ${sentence}`));
    },
  });
  expect(found).toEqual([]);
});

test('as it comes every capital has 4.8 mm', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  expect(await smallTexts(kiosk, 4.8)).toEqual([]);
});

test('Next turns the pages before it leads on, Back turns them back, and nothing of another page can be reached', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.chooseComfort(['largeText']);
  const { pages } = await kiosk.pages();
  expect(pages).toBeGreaterThan(1);
  const first = await kiosk.main.innerText();
  await kiosk.turnPage();
  expect(await kiosk.progress()).toBe('1');
  await expect(kiosk.bar).toContainText(`Page 2 of ${pages}`);
  await expect(kiosk.page.getByRole('status')).toContainText(`Page 2 of ${pages}`);
  expect(await kiosk.main.innerText()).not.toBe(first);
  const seen = await kiosk.facts().evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  expect(await kiosk.main.getByRole('button').count()).toBe(seen);
  await kiosk.goOn();
  expect(await kiosk.progress()).toBe('2');
});
