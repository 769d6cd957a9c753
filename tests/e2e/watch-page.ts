/** Writes down everything a page does that a healthy exhibit never does. */
import type { Page } from '@playwright/test';

/** Answers a growing list: console errors and warnings, thrown errors, and requests that leave the page's own origin. */
export function watchPage(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
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
    if (!isFirst && !isOwn) troubles.push(`a request outside: ${request.url()}`);
  });
  return troubles;
}
