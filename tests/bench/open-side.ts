/** Opens a side in a browser of its own, so that no cache and no memory is anybody else's. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../chromium.ts';
import { placeProbe } from './probe.ts';
import { familyOf } from './processes.ts';
import type { Side } from './sides.ts';

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  /** Every process of the browser, now. */
  readonly processes: () => readonly number[];
  readonly close: () => Promise<void>;
}

export interface Opening {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly flags?: readonly string[];
}

export async function openBrowser({ viewport, flags = [] }: Opening): Promise<Opened> {
  const usual = chromiumLaunchOptions();
  const browser = await chromium.launch({ ...usual, args: [...(usual.args ?? []), ...flags] });
  const context = await browser.newContext({
    viewport: viewport ?? { width: 1920, height: 1080 },
    hasTouch: true,
    deviceScaleFactor: 1,
    colorScheme: 'dark',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const id = await browserProcess(browser);
  return { page, session, processes: () => familyOf(id), close: () => browser.close() };
}

/** Its page shows the side's first scene, and the probe is in it. */
export async function openSide(
  side: Side,
  throttle = 1,
): Promise<Opened & { readonly firstSceneMs: number }> {
  const opened = await openBrowser({});
  const { page, session } = opened;
  await placeProbe(page, side);
  if (throttle !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(side.address, { waitUntil: 'commit' });
  const firstSceneMs = await page.evaluate(() => window.bench.firstScene);
  return { ...opened, firstSceneMs };
}

async function browserProcess(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('the browser does not tell its process');
  await session.detach();
  return own.id;
}
