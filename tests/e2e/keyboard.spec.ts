import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

/** Goes through a scene with the Tab key and answers the names of everything that took the focus. */
async function namesByTab({ page }: WalkthroughPage): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const buttons = await page.getByRole('button').count();
  for (let press = 0; press < buttons + 3; press += 1) {
    await page.keyboard.press('Tab');
    await page.clock.runFor(50);
    names.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    );
  }
  return names;
}

async function namesOnScene({ page }: WalkthroughPage): Promise<readonly string[]> {
  return page
    .getByRole('button')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
    );
}

test('every control of every kind of scene is reached with the Tab key', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  const reached = async () => {
    const byTab = await namesByTab(kiosk);
    const missed = (await namesOnScene(kiosk)).filter((name) => !byTab.has(name));
    expect(missed).toEqual([]);
  };
  await reached();
  await kiosk.startIn('English');
  await reached();
  await kiosk.openFact(0);
  await reached();
  await kiosk.openSource(0);
  await reached();
  await kiosk.openChapters();
  await reached();
  await kiosk.openAbout();
  await reached();
  await kiosk.askToStartOver();
  await reached();
});

test('a visit goes from beginning to end with keys alone', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.arriveAt('attract');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await kiosk.arriveAt('chapter');
  for (let chapter = 1; chapter <= 7; chapter += 1) {
    await page.clock.runFor(600);
    await expect.poll(() => kiosk.progress()).toBe(String(chapter));
    await kiosk.button('Next').focus();
    await page.keyboard.press(chapter % 2 === 0 ? 'Space' : 'Enter');
  }
  await kiosk.arriveAt('close');
});

test('the focus is seen: a ring at least three pixels wide in the colour of what can be done', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.page.keyboard.press('Tab');
  await kiosk.page.clock.runFor(50);
  const ring = await kiosk.page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(ring.outlineStyle).toBe('solid');
  expect(ring.width).toBeGreaterThanOrEqual(3);
});

test('Escape in a question keeps the visit', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.askToStartOver();
  await kiosk.page.keyboard.press('Escape');
  await kiosk.page.clock.runFor(600);
  await expect(kiosk.question).toHaveCount(0);
  await kiosk.arriveAt('chapter');
});
