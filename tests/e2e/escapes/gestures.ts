/** What fingers and mice do to a browser: zooming, swiping, holding, dragging, selecting. */
import type { Page } from '@playwright/test';
import { byScript, type Ground, type Way } from './way.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go down together, move through places and come up. */
function fingers(way: string, paths: readonly (readonly Point[])[]): Way {
  return {
    way,
    attempt: async ({ page, kiosk }) => {
      const session = await page.context().newCDPSession(page);
      const steps = Math.max(...paths.map((path) => path.length));
      for (let step = 0; step < steps; step += 1) {
        const touchPoints = paths.map((path, id) => ({
          id,
          ...(path[step] ?? path.at(-1) ?? { x: 0, y: 0 }),
        }));
        await session.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints,
        });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
      await kiosk.staySilent(1);
      return null;
    },
  };
}

const line = (from: Point, to: Point): readonly Point[] =>
  [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
const middle = { x: 960, y: 60 };
const swipe = (count: number, from: Point, to: Point) =>
  [...Array(count).keys()].map((finger) =>
    line({ x: from.x, y: from.y + finger * 40 }, { x: to.x, y: to.y + finger * 40 }),
  );

/** Something a mouse does. */
const mouse = (way: string, work: (page: Page, ground: Ground) => Promise<void>): Way => ({
  way,
  attempt: async (ground) => {
    await work(ground.page, ground);
    await ground.kiosk.staySilent(1);
    return null;
  },
});

const wheelWith = (key: string, turn: number) =>
  mouse(`the wheel turned by ${turn} with ${key} held`, async (page) => {
    await page.mouse.move(900, 60);
    await page.keyboard.down(key);
    await page.mouse.wheel(0, turn);
    await page.keyboard.up(key);
  });

const events = ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'gesturestart'] as const;

export const gestures: readonly Way[] = [
  fingers('two fingers that part', [
    line(middle, { x: 200, y: 500 }),
    line({ x: 980, y: 60 }, { x: 1_700, y: 500 }),
  ]),
  fingers('two fingers that meet', [line({ x: 200, y: 500 }, middle), line({ x: 1_700, y: 500 }, middle)]),
  fingers('a swipe from the left edge', swipe(1, { x: 1, y: 60 }, { x: 1_400, y: 60 })),
  fingers('a swipe from the right edge', swipe(1, { x: 1_919, y: 60 }, { x: 400, y: 60 })),
  fingers('a swipe from the top edge', swipe(1, { x: 960, y: 1 }, { x: 960, y: 900 })),
  fingers('a swipe from the bottom edge', swipe(1, { x: 960, y: 1_079 }, { x: 960, y: 100 })),
  fingers('three fingers to the side', swipe(3, { x: 300, y: 60 }, { x: 1_500, y: 60 })),
  fingers('four fingers upwards', swipe(4, { x: 900, y: 800 }, { x: 900, y: 100 })),
  fingers(
    'ten fingers at once',
    [...Array(10).keys()].map((id) => line({ x: 100 + id * 170, y: 60 }, { x: 100 + id * 170, y: 300 })),
  ),
  mouse('two quick taps on the heading', async (page, { kiosk }) => {
    const { x, y } = await kiosk.middleOf(kiosk.heading);
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
  }),
  mouse('a double click on the heading', async (page, { kiosk }) => {
    const { x, y } = await kiosk.middleOf(kiosk.heading);
    await page.mouse.dblclick(x, y);
  }),
  mouse('three clicks on the heading', async (page, { kiosk }) => {
    const { x, y } = await kiosk.middleOf(kiosk.heading);
    await page.mouse.click(x, y, { clickCount: 3 });
  }),
  mouse('a text drawn over with the mouse', async (page) => {
    await page.mouse.move(100, 80);
    await page.mouse.down();
    await page.mouse.move(1_500, 140, { steps: 5 });
    await page.mouse.up();
  }),
  mouse('the right button', (page) => page.mouse.click(900, 60, { button: 'right' })),
  mouse('the middle button', (page) => page.mouse.click(900, 60, { button: 'middle' })),
  wheelWith('Control', -600),
  wheelWith('Control', 600),
  wheelWith('Meta', -600),
  mouse('the wheel', async (page) => page.mouse.wheel(0, 2_000)),
  ...events.map((type) =>
    byScript(
      `the event ${type}`,
      (name) => {
        const event = new Event(name, { bubbles: true, cancelable: true });
        return document.querySelector('h1, h2')?.dispatchEvent(event) === false
          ? null
          : 'the browser acts on it';
      },
      type,
    ),
  ),
  ...[1, 2, 3, 4].map((button) =>
    byScript(
      `button ${button} of a mouse`,
      (number) => {
        const acted = ['mousedown', 'mouseup', 'auxclick'].filter((type) =>
          document.body.dispatchEvent(
            new MouseEvent(type, { button: number, bubbles: true, cancelable: true }),
          ),
        );
        return acted.length === 0 ? null : `the browser acts on ${acted.join(' and ')}`;
      },
      button,
    ),
  ),
];
