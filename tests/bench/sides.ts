/** The pages that are measured side by side, and how each is touched and read. */
import type { Page } from 'playwright';

export interface Side {
  readonly name: 'this app' | 'reveal.js' | 'impress.js' | 'blank page';
  readonly address: string;
  /** Matches once the side itself says that it is ready. */
  readonly ready: string;
  /** The heading of the scene that shows. */
  readonly heading: string;
  /** What a finger touches to go on, the first that is there. */
  readonly onward: readonly string[];
  /** Matches every scene of a deck; the app draws one at a time. */
  readonly scenes: string | null;
}

export function appSide(address: string): Side {
  return {
    name: 'this app',
    address,
    ready: 'html[data-scene="attract"]',
    heading: 'main h1',
    onward: ['.attract-buttons button[lang="en"]', '.bar-next'],
    scenes: null,
  };
}

export function revealSide(address: string): Side {
  return {
    name: 'reveal.js',
    address,
    ready: '.reveal.ready',
    heading: 'section.present h1',
    onward: ['.controls .navigate-right'],
    scenes: '.slides > section',
  };
}

export function impressSide(address: string): Side {
  return {
    name: 'impress.js',
    address,
    ready: 'body.impress-enabled',
    heading: '.step.active h1',
    onward: ['#impress-navigation-ui-next'],
    scenes: '#impress .step',
  };
}

export function blankSide(address: string): Side {
  return {
    name: 'blank page',
    address,
    ready: 'h1',
    heading: 'h1',
    onward: ['h1'],
    scenes: null,
  };
}

/** The middle of what leads on. */
export function onwardSpot(
  page: Page,
  { onward }: Side,
): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((selectors) => {
    const found = selectors.map((selector) => document.querySelector(selector)).find((each) => each !== null);
    if (!found) throw new Error(`Nothing leads on: ${selectors.join(', ')}`);
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, onward);
}
