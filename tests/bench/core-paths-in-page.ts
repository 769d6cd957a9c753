/** Walks the core path over and over inside the page, since thousands of taps from outside would take an hour. */

export interface CorePaths {
  readonly paths: number;
  readonly taps: number;
  /** What leads on, the first that is there. */
  readonly onward: readonly string[];
}

/** Runs in the page, so that it holds all it needs; its clock is Playwright's. */
export async function corePathsInPage({ paths, taps, onward }: CorePaths): Promise<void> {
  // Without the clock's own log, which would grow in the page with every step.
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
  const settle = async () => {
    for (const ms of [20, 280, 300]) {
      await Reflect.apply(forward, clock, [ms]);
      await breathe();
      await breathe();
    }
  };
  const touch = (target: Element) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const middle = { clientX: left + width / 2, clientY: top + height / 2 };
    const at = { ...middle, bubbles: true, cancelable: true, composed: true, detail: 1 };
    const finger = { ...at, pointerId: 7, pointerType: 'touch', isPrimary: true, width: 20, height: 20 };
    target.dispatchEvent(new PointerEvent('pointerdown', { ...finger, pressure: 0.5, buttons: 1 }));
    target.dispatchEvent(new PointerEvent('pointerup', finger));
    target.dispatchEvent(new PointerEvent('click', finger));
  };
  for (let path = 0; path < paths; path += 1) {
    for (let tap = 0; tap < taps; tap += 1) {
      const target = onward.map((selector) => document.querySelector(selector)).find((each) => each !== null);
      if (!target) throw new Error(`Nothing leads on: ${onward.join(', ')}`);
      touch(target);
      await settle();
    }
  }
}
