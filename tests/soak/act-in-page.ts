/** What a visitor does and what time does, inside the page: handed to the page whole, so that it holds all it needs. */

export interface Act {
  /** Which of the buttons on the screen, from 0 to 1. */
  readonly which: number;
  /** A place beside them all that is touched instead. */
  readonly beside: { readonly x: number; readonly y: number } | null;
  readonly pauseMs: number;
}

export interface Acts {
  /** One visitor after the other. */
  readonly visits: readonly (readonly Act[])[];
  /** Time passes in such steps after each, until the attract scene is there or all of it has passed. */
  readonly silenceMs: number;
  readonly longestSilenceMs: number;
}

/** @returns the scene at the end of each visit. */
export async function actInPage({ visits, silenceMs, longestSilenceMs }: Acts): Promise<readonly string[]> {
  // Playwright's own clock, without its log, which would grow in the page with every step.
  const clock: unknown = Reflect.get(Object(Reflect.get(window, '__pwClock')), 'controller');
  const forward: unknown = Reflect.get(Object(clock), 'fastForward');
  if (typeof forward !== 'function') throw new Error('the page has no clock that can be driven');
  const breathe = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  const pass = async (ms: number) => {
    await Reflect.apply(forward, clock, [ms]);
    await breathe();
    await breathe();
  };
  const settle = async () => {
    for (const ms of [20, 280, 300]) await pass(ms);
  };
  const scene = () => document.documentElement.dataset.scene ?? 'none';
  const spots = () =>
    [...document.querySelectorAll('button')].flatMap((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const spot = { x: left + width / 2, y: top + height / 2 };
      const met = document.elementFromPoint(spot.x, spot.y);
      return met !== null && button.contains(met) ? [spot] : [];
    });
  const touch = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
    const finger = { ...at, pointerId: 7, pointerType: 'touch', isPrimary: true, width: 20, height: 20 };
    target.dispatchEvent(new PointerEvent('pointerdown', { ...finger, pressure: 0.5, buttons: 1 }));
    target.dispatchEvent(new PointerEvent('pointerup', finger));
    target.dispatchEvent(new PointerEvent('click', finger));
  };

  const scenes: string[] = [];
  for (const acts of visits) {
    for (const { which, beside, pauseMs } of acts) {
      const there = spots();
      touch(beside ?? there[Math.floor(which * there.length)] ?? { x: 450, y: 30 });
      await settle();
      await pass(pauseMs);
    }
    for (let ms = 0; ms < longestSilenceMs && scene() !== 'attract'; ms += silenceMs) {
      await pass(silenceMs);
      await pass(1_000);
      await settle();
    }
    scenes.push(scene());
  }
  return scenes;
}
