/** What watches a page from inside, alike on every side: when its first scene is there, how long each tap takes, which frames it misses. */
import type { Page } from 'playwright';
import type { Side } from './sides.ts';

declare global {
  interface Window {
    /** Put there by the bench before the page's own script. */
    readonly bench: Probe;
  }
}

export interface Probe {
  /** Milliseconds from the navigation to the end of the first frame that shows the first scene, in its faces and ready for a touch. */
  readonly firstScene: Promise<number>;
  readonly taps: { readonly interaction: number; readonly duration: number }[];
  readonly longTasks: { readonly at: number; readonly duration: number }[];
  /** Milliseconds from each touch to the end of the first frame with another heading. */
  readonly scenes: readonly number[];
  /** From now on every frame is written down, and the next touch timed until its scene is there. */
  watchFrames(): void;
  /** How many frames there should have been since, and how many of them were missed. */
  countFrames(): { readonly due: number; readonly missed: number };
}

export async function placeProbe(page: Page, { ready, heading }: Side): Promise<void> {
  await page.addInitScript(startProbe, { ready, heading });
}

interface Wanted {
  readonly ready: string;
  readonly heading: string;
}

/** Runs in the page, so that it holds all it needs. */
function startProbe({ ready, heading }: Wanted): void {
  const taps: { interaction: number; duration: number }[] = [];
  const longTasks: { at: number; duration: number }[] = [];
  const everyTap: PerformanceObserverInit & { readonly durationThreshold: number } = {
    ...{ type: 'event', durationThreshold: 16, buffered: true },
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry instanceof PerformanceEventTiming && entry.interactionId !== 0)
        taps.push({ interaction: entry.interactionId, duration: entry.duration });
    }
  }).observe(everyTap);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** Heard once the frame that is under way has been drawn. */
  const afterThisFrame = (hear: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => hear(performance.now());
    port2.postMessage(null);
  };

  const hasItsFace = (element: Element) => {
    const { fontWeight, fontFamily } = getComputedStyle(element);
    return document.fonts.check(`${fontWeight} 16px ${fontFamily}`, element.textContent);
  };
  const isThere = () => {
    const title = document.querySelector(heading);
    if (!title || title.getBoundingClientRect().height === 0 || !document.querySelector(ready)) return false;
    const scene = title.closest('main, section, .step') ?? title;
    return [title, ...scene.querySelectorAll('p, button, figcaption')].every(hasItsFace);
  };
  const firstScene = new Promise<number>((resolve) => {
    const look = () => {
      if (!isThere()) {
        requestAnimationFrame(look);
        return;
      }
      afterThisFrame(resolve);
    };
    requestAnimationFrame(look);
  });

  const scenes: number[] = [];
  const timeNextScene = () => {
    const shown = () => document.querySelector(heading)?.textContent;
    const before = shown();
    const begin = ({ timeStamp }: PointerEvent) => {
      const look = () => {
        if (shown() === before) requestAnimationFrame(look);
        else afterThisFrame((now) => scenes.push(now - timeStamp));
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('pointerdown', begin, { once: true, capture: true });
  };

  let frames: number[] = [];
  let watching = 0;
  const note = (at: number) => {
    frames.push(at);
    watching = requestAnimationFrame(note);
  };
  const frameMs = 1000 / 60;
  Object.assign(window, {
    bench: {
      firstScene,
      taps,
      longTasks,
      scenes,
      watchFrames: () => {
        timeNextScene();
        cancelAnimationFrame(watching);
        frames = [];
        watching = requestAnimationFrame(note);
      },
      countFrames: () => {
        cancelAnimationFrame(watching);
        const gaps = frames
          .slice(1)
          .map((at, index) => Math.max(1, Math.round((at - (frames[index] ?? at)) / frameMs)));
        const due = gaps.reduce((sum, gap) => sum + gap, 0);
        return { due, missed: due - gaps.length };
      },
    },
  });
}
