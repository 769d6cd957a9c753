/** Watches one ground for everything that would be outside of it. */
import type { Ground } from './way.ts';

export interface GroundWatch {
  /** A sentence for each thing that got out since it was last asked. */
  gotOut(): Promise<readonly string[]>;
}

/** Calls of the stand-in that stand for something of Electron's having gone out. */
const lost = ['a request went out', 'a new window opened', 'a download went on'];

export async function watchGround(ground: Ground): Promise<GroundWatch> {
  const { page, address, rehearsal } = ground;
  const { host } = new URL(address);
  const seen: string[] = [];
  const isOutside = (url: URL) => /^(https?|ftp):$/.test(url.protocol) && url.host !== host;
  if (rehearsal === null) {
    // Asked only about what the page's own policy lets through: whatever arrives here would be on the wire.
    await page.context().route(isOutside, (route) => {
      seen.push(`a request to ${route.request().url()}`);
      return route.abort();
    });
  }
  page.on('websocket', (socket) => {
    if (rehearsal === null) seen.push(`a socket to ${socket.url()}`);
  });
  page.on('popup', (popup) => seen.push(`a second window at ${popup.url()}`));
  page.on('filechooser', () => seen.push('a file chooser'));
  page.on('download', (download) => seen.push(`a download of ${download.url()}`));
  page.on('dialog', async (dialog) => {
    seen.push(`a dialog: ${dialog.type()}`);
    await dialog.dismiss();
  });
  // A kiosk's page is the first there is; only a test's stands behind an empty one.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  const { scene: before } = await page.evaluate(look);
  let counted = 0;
  return {
    gotOut: async () => {
      const found = await page.evaluate(look).catch((error: Error) => {
        seen.push(`the page is another: ${error.message}`);
        return null;
      });
      if (page.url() !== address) seen.push(`the page stands at ${page.url()}`);
      const pages = page.context().pages().length;
      if (pages !== 1) seen.push(`there are ${pages} windows`);
      if (found !== null) {
        if (found.scene !== before && found.scene !== 'attract') seen.push(`the scene is ${found.scene}`);
        seen.push(...found.held);
      }
      const calls = rehearsal?.record.calls.filter(({ name }) => lost.includes(name)) ?? [];
      seen.push(...calls.slice(counted).map(({ name, args }) => `${name} ${args.join(' ')}`));
      counted = calls.length;
      if (rehearsal !== null && rehearsal.exitCode() !== null) seen.push('the host has ended');
      return seen.splice(0);
    },
  };
}

/**
 * Runs in the page: what a visitor would see, or hold, of something beyond the exhibit. First it asks the own host for
 * something, so that whatever was begun before has come to the network.
 */
async function look(): Promise<{ readonly scene: string; readonly held: readonly string[] }> {
  await fetch('index.html', { cache: 'no-store' });
  const held = [
    ...(visualViewport?.scale === 1 ? [] : [`the page is enlarged by ${visualViewport?.scale}`]),
    ...(String(getSelection()) === '' ? [] : ['a text is selected']),
    ...(document.fullscreenElement === null ? [] : ['an element fills the screen']),
    ...(document.pointerLockElement === null ? [] : ['the pointer is held']),
    ...(scrollX === 0 && scrollY === 0 ? [] : ['the page is scrolled']),
    ...(history.length === 1 ? [] : [`the history holds ${history.length} pages`]),
  ];
  return { scene: document.documentElement.dataset.scene ?? 'none', held };
}
