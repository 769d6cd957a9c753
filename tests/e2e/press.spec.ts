import { expect, type Page } from '@playwright/test';
import { test } from './kiosk.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that comes down, may slide, and is lifted where it then is. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (...points: Point[]) => send('touchStart', points),
    slide: (...points: Point[]) => send('touchMove', points),
    up: () => send('touchEnd', []),
  };
}

test('a finger that slides off a button before it is lifted has pressed nothing', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const next = await kiosk.middleOf(kiosk.button('Next'));
  const finger = await fingerOn(kiosk.page);
  await finger.down(next);
  await finger.slide({ x: next.x - 40, y: next.y - 200 });
  await finger.slide({ x: next.x - 80, y: next.y - 500 });
  await finger.up();
  await kiosk.staySilent(1);
  expect(await kiosk.progress()).toBe('1');
});

test('the same finger lifted on the button has pressed it, on release and not before', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const next = await kiosk.middleOf(kiosk.button('Next'));
  const finger = await fingerOn(kiosk.page);
  await finger.down(next);
  await kiosk.staySilent(1);
  expect(await kiosk.progress()).toBe('1');
  await finger.up();
  await kiosk.staySilent(1);
  await expect.poll(() => kiosk.progress()).toBe('2');
});

test('a long press is a press and opens no menu', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const next = await kiosk.middleOf(kiosk.button('Next'));
  const finger = await fingerOn(kiosk.page);
  await finger.down(next);
  await kiosk.staySilent(5);
  await finger.up();
  await kiosk.staySilent(1);
  await expect.poll(() => kiosk.progress()).toBe('2');
});

test('a second finger or a palm does not take the first touch away', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const next = await kiosk.middleOf(kiosk.button('Next'));
  const palm = { x: 300, y: 700 };
  const finger = await fingerOn(kiosk.page);
  await finger.down(next);
  await finger.down(next, palm);
  await finger.up();
  await kiosk.staySilent(1);
  await expect.poll(() => kiosk.progress()).toBe('2');
});

test('a trembling double tap on Next goes on once; two wishes 600 ms apart go on twice', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  const next = await kiosk.middleOf(kiosk.button('Next'));
  const tap = () => kiosk.page.touchscreen.tap(next.x, next.y);
  await tap();
  await kiosk.page.clock.runFor(120);
  await tap();
  await expect.poll(() => kiosk.progress()).toBe('2');
  await kiosk.page.clock.runFor(600);
  expect(await kiosk.progress()).toBe('2');
  await tap();
  await expect.poll(() => kiosk.progress()).toBe('3');
  await kiosk.page.clock.runFor(600);
  await tap();
  await expect.poll(() => kiosk.progress()).toBe('4');
});

test('a button answers a finger at once, by its style alone', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const next = kiosk.button('Next');
  const look = () => next.evaluate((element) => getComputedStyle(element).outlineWidth);
  const before = await look();
  const finger = await fingerOn(kiosk.page);
  await finger.down(await kiosk.middleOf(next));
  expect(await look()).not.toBe(before);
  await finger.slide({ x: 300, y: 300 });
  await finger.up();
});
