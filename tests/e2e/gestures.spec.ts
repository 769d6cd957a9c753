import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

const scaleOf = (kiosk: WalkthroughPage) =>
  kiosk.page.evaluate(() => ({ scale: visualViewport?.scale, ratio: devicePixelRatio, width: innerWidth }));

test('two fingers cannot enlarge the exhibit', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  const at = (half: number) => [
    { x: 960 - half, y: 400, id: 1 },
    { x: 960 + half, y: 400, id: 2 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(50) });
  for (const half of [100, 200, 300, 400]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(half) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await kiosk.staySilent(1);
  expect(await scaleOf(kiosk)).toEqual({ scale: 1, ratio: 1, width: 1920 });
  expect(await kiosk.progress()).toBe('1');
});

test('neither the wheel nor the zoom keys enlarge the exhibit', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.page.mouse.move(900, 400);
  await kiosk.page.keyboard.down('Control');
  await kiosk.page.mouse.wheel(0, -600);
  for (const key of ['Equal', 'Minus', '0']) await kiosk.page.keyboard.press(key);
  await kiosk.page.keyboard.up('Control');
  expect(await scaleOf(kiosk)).toEqual({ scale: 1, ratio: 1, width: 1920 });
});

test('menu, dragging and selecting are refused', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const allowed = await kiosk.heading.evaluate((element) =>
    ['contextmenu', 'dragstart', 'selectstart'].filter((type) =>
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
    ),
  );
  expect(allowed).toEqual([]);
  await kiosk.page.mouse.dblclick(200, 120);
  expect(await kiosk.page.evaluate(() => String(getSelection()))).toBe('');
});

test('two quick taps on a word do nothing', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const before = await kiosk.where();
  const { x, y } = await kiosk.middleOf(kiosk.heading);
  await kiosk.page.touchscreen.tap(x, y);
  await kiosk.touchAt(x, y);
  expect(await kiosk.where()).toEqual(before);
  expect(await scaleOf(kiosk)).toEqual({ scale: 1, ratio: 1, width: 1920 });
});

test('a swipe from the edge goes nowhere', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.goOn();
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  const at = (x: number) => [{ x, y: 500 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(2) });
  for (const x of [200, 600, 1200]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await kiosk.staySilent(1);
  await kiosk.arriveAt('chapter');
  expect(await kiosk.progress()).toBe('2');
});
