/**
 * Keeps the page where it is: no script, link, form or step in the history takes it elsewhere. The Electron host refuses
 * the same ways from outside; a browser on loopback knows no such handler, so there this is the wall.
 */

/** Loading the page again is let through, since that is how a page is mended. */
export function lockNavigation(target: Pick<Navigation, 'addEventListener'>): void {
  target.addEventListener('navigate', (event) => {
    if (event.navigationType !== 'reload' && event.cancelable) event.preventDefault();
  });
}
