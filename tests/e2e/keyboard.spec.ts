import { expect } from '@playwright/test';
import { namesByKey, namesOnScene } from './focus-walk.ts';
import { test } from './kiosk.ts';

test('every control of every kind of scene is reached with the Tab key', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  const reached = async () => {
    const byTab = await namesByKey(kiosk, 'Tab');
    const wanted = await namesOnScene(kiosk);
    expect(wanted.length).toBeGreaterThan(1);
    const missed = wanted.filter((name) => !byTab.has(name));
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
  await kiosk.openComfort();
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

test('a new scene is heard: its heading takes the focus, and its place is said', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const said = kiosk.page.getByRole('status');
  await expect(said).toHaveText('Chapter 1 of 7');
  await kiosk.goOn();
  await expect(kiosk.heading).toBeFocused();
  await expect(said).toHaveText('Chapter 2 of 7');
  await kiosk.openFact(0);
  await expect(kiosk.heading).toBeFocused();
  await kiosk.chooseLanguage('Azərbaycanca');
  await expect(said).toHaveText('Fəsil 2/7');
});

test('every scene has one heading of the first level, and no level is left out', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const scenes = [
    async () => {},
    () => kiosk.openFact(0),
    () => kiosk.openAbout(),
    () => kiosk.openComfort(),
  ];
  for (const goThere of scenes) {
    await goThere();
    const levels = await kiosk.page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((each) => Number(each.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  }
});
