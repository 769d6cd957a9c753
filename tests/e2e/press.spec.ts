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

test('the first button knows the finger from when it comes down, however long and unsteadily it lies there', async ({
  kiosk,
}) => {
  await kiosk.arriveAt('attract');
  const begin = kiosk.button('Başlamaq üçün toxunun');
  const middle = await kiosk.middleOf(begin);
  const finger = await fingerOn(kiosk.page);
  await finger.down(middle);
  await expect(begin).toHaveAttribute('data-pressed');
  await finger.slide({ x: middle.x + 30, y: middle.y - 20 });
  await kiosk.staySilent(3);
  expect(await kiosk.scene()).toBe('attract');
  await finger.up();
  await kiosk.arriveAt('chapter');
  expect(await kiosk.language()).toBe('az');
  expect(await kiosk.progress()).toBe('1');
});

test('a finger that slides off the first button has begun nothing', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  const begin = kiosk.button('Touch to begin');
  const middle = await kiosk.middleOf(begin);
  const finger = await fingerOn(kiosk.page);
  await finger.down(middle);
  await finger.slide({ x: middle.x, y: middle.y - 300 });
  await finger.up();
  await kiosk.staySilent(1);
  expect(await kiosk.scene()).toBe('attract');
  await expect(begin).not.toHaveAttribute('data-pressed');
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
