import { expect } from '@playwright/test';
import { namesByKey, namesOnScene } from './focus-walk.ts';
import { test } from './kiosk.ts';

test('a keypad without Tab is enough: arrows reach every control, forwards and back, and go round', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
    const byArrow = await namesByKey(kiosk, key);
    expect((await namesOnScene(kiosk)).filter((name) => !byArrow.has(name))).toEqual([]);
  }
  await kiosk.askToStartOver();
  const inQuestion = await namesByKey(kiosk, 'ArrowDown');
  expect([...inQuestion].sort()).toEqual(['Keep reading', 'Start over']);
});

test('arrows go in the order of the Tab key, and what has the focus by arrow shows it', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.startIn('English');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  const first = await focused();
  await page.keyboard.press('Tab');
  const second = await focused();
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(second);
  await expect(page.locator('button:focus-visible')).toHaveText(second);
});

test('Escape goes up one level at a time and stops in the chapter', async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.startIn('English');
  await kiosk.openFact(0);
  await kiosk.openSource(0);
  await kiosk.openComfort();
  for (const scene of ['source', 'fact', 'chapter', 'chapter'] as const) {
    await page.keyboard.press('Escape');
    await kiosk.arriveAt(scene);
  }
  expect(await kiosk.progress()).toBe('1');
});
