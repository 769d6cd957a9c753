/** Writes down everything a page does that a healthy exhibit never does. */
import type { Page } from '@playwright/test';

/** How a request that leaves the origin is written down. */
export const outsidePrefix = 'a request outside: ';

/**
 * What Chromium says of every sandbox with script and an origin. It means frames, which could take their own sandbox away;
 * a page cannot change the headers it came with.
 */
const meantForFrames = 'An iframe which has both allow-scripts and allow-same-origin';

/** Answers a growing list: console errors and warnings, thrown errors, and requests that leave the page's own origin. */
export function watchPage(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith(meantForFrames)) return;
    if (['error', 'warning'].includes(message.type())) {
      troubles.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('crash', () => troubles.push('the page crashed'));
  page.on('popup', (popup) => troubles.push(`a second window: ${popup.url()}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    const own = new URL(page.url());
    const isFirst = request.isNavigationRequest() && own.protocol === 'about:';
    const isOwn = address.protocol === own.protocol && address.host === own.host;
    if (!isFirst && !isOwn) troubles.push(`${outsidePrefix}${request.url()}`);
  });
  return troubles;
}
