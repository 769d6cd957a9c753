/**
 * Joins a page of Chromium to the stand-in: its requests, navigations, pop-ups, downloads and bridge calls reach the
 * host's own handlers as events of Electron, and what the handlers answer happens to the page.
 */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import { handoutMark, handoutStandsMark, presenterMark } from '../../src/bridge/channels.ts';
import { pageAddress, toHost, toPage } from './addresses.ts';
import { answerRoute, letsOut } from './answer-route.ts';
import { carrierName, preloadScript } from './preload-script.ts';
import type { StandInContents } from './stand-in-contents.ts';
import type { StandInElectron } from './stand-in-electron.ts';
import { standInEvent } from './stand-in-event.ts';
import type { SenderFrame } from './stand-in-ipc.ts';
import type { Permission } from './stand-in-session.ts';
import type { LoadPage, StandInWindow } from './stand-in-window.ts';

/** What Chromium can be told to grant, and what Electron calls it. */
const permissionNames: readonly (readonly [string, Permission])[] = [
  ['screen-wake-lock', 'screen-wake-lock'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['midi', 'midi'],
  ['local-fonts', 'local-fonts'],
  ['storage-access', 'storage-access'],
];

/**
 * Answers what loads the host's page into the page of Chromium, with everything joined before its first request. A later
 * window of the host takes the same page over.
 */
export function pageLoader(page: Page, electron: StandInElectron): LoadPage {
  let joint: Joint | null = null;
  return async (window, address) => {
    // Behind a presenter's window there is no page: what the host does with the window is all that is looked at.
    if (address.endsWith(presenterMark)) return;
    // Nor behind a printing one: it stands at once, and what it prints is looked at on the loopback host.
    if (address.includes(handoutMark)) {
      // Whoever called `loadURL` listens by then.
      await Promise.resolve();
      const there = address.replace(/#.*$/, handoutStandsMark);
      window.webContents.emit('did-navigate-in-page', standInEvent({}), there, true);
      return;
    }
    if (joint === null) {
      joint = { contents: window.webContents, loadsByHost: true };
      await joinPage(page, electron, { window, joint });
    }
    joint.contents = window.webContents;
    joint.loadsByHost = true;
    await page.goto(toPage(address));
    joint.loadsByHost = false;
  };
}

/** Whose events the page's are now, and whether it is the host that loads it. */
interface Joint {
  contents: StandInContents;
  loadsByHost: boolean;
}

async function joinPage(
  page: Page,
  electron: StandInElectron,
  { window, joint }: { readonly window: StandInWindow; readonly joint: Joint },
): Promise<void> {
  await runPreload(page, electron, window);
  await grantPermissions(page, electron);

  await page.route('**/*', async (route) => {
    const request = route.request();
    const goesByItself = request.isNavigationRequest() && !joint.loadsByHost;
    const isMainFrame = request.frame().parentFrame() === null;
    // An aborted navigation leaves the page where it stands, as a prevented one does.
    return goesByItself && !joint.contents.mayGo(toHost(request.url()), isMainFrame)
      ? route.abort('aborted')
      : answerRoute(route, electron);
  });
  // Routes of the page come first, so that this one sees only what the page opened beside itself.
  await page.context().route('**/*', (route) => {
    if (joint.contents.mayOpen(toHost(route.request().url()))) electron.record.add('a new window opened');
    return route.abort('aborted');
  });
  await page.routeWebSocket(/.*/, async (socket) => {
    const goes = await letsOut(electron, toHost(socket.url()), 'webSocket');
    if (goes) electron.record.add('a request went out', socket.url());
    await socket.close();
  });
  page.on('popup', (popup) => {
    if (popup.url() === 'about:blank' && joint.contents.mayOpen('about:blank')) {
      electron.record.add('a new window opened');
    }
    return popup.close();
  });
  page.on('download', (download) => {
    const goesOn = electron.session.letsDownload(toHost(download.url()));
    electron.record.add(goesOn ? 'a download went on' : 'a download was cancelled');
    return download.cancel();
  });
  page.on('crash', () => joint.contents.hasCrashed());

  page.on('load', () => joint.contents.hasLoaded(toHost(page.url())));
}

async function runPreload(page: Page, electron: StandInElectron, window: StandInWindow): Promise<void> {
  await page.exposeBinding(carrierName, ({ frame }, channel: string, args: unknown[]) =>
    electron.ipc.invoke(senderFrame(frame), channel, args),
  );
  const preload = window.options.webPreferences?.preload;
  if (preload !== undefined) await page.addInitScript(preloadScript(await readFile(preload, 'utf8')));
}

/** Chromium asks nobody here: what the host's check handler says is told to it beforehand, and all else is refused. */
async function grantPermissions(page: Page, electron: StandInElectron): Promise<void> {
  const granted = permissionNames.filter(([, permission]) =>
    electron.session.checksPermission(permission, { address: toHost(pageAddress), isMainFrame: true }),
  );
  await page.context().grantPermissions(
    granted.map(([name]) => name),
    { origin: new URL(pageAddress).origin },
  );
}

function senderFrame(frame: Frame): SenderFrame {
  const parent = frame.parentFrame();
  return { url: toHost(frame.url()), parent: parent === null ? null : senderFrame(parent) };
}
