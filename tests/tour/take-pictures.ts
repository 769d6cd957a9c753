/** Walks the exhibit on the loopback host, in every language and at every size, and keeps a picture of each scene. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../chromium.ts';
import { seeEveryScene } from '../e2e/every-scene.ts';
import { openOn } from '../e2e/hosts/open-on.ts';
import { type LanguageName, languageCodes, languageNames } from '../e2e/shown-scene.ts';
import { prepareStart, type Start } from '../e2e/start.ts';
import { WalkthroughPage } from '../e2e/walkthrough-page.ts';
import type { Size } from './parse-tour-flags.ts';
import { takeGuidePictures } from './take-guide-pictures.ts';

export interface Tour {
  /** Where the pictures go; it is there. */
  readonly folder: string;
  readonly sizes: readonly Size[];
  /** The pictures of the operator's guide, in place of every scene. */
  readonly guide: boolean;
}

/** A shipped dataset that is not there: the Fault scene speaks every language at once, and is taken once for each. */
const nothingToShow: Start = { shipped: new Map() };

/** With a data folder of its own, in which a PIN can be chosen. */
const ownKiosk: Start = { settings: { version: 1, diagonalInches: 32, bottomEdgeMm: 850 } };

/** Answers how many pictures were taken. With more than one size each has a folder of its own. */
export async function takePictures({ folder, sizes, guide }: Tour): Promise<number> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  let taken = 0;
  for (const size of sizes) {
    const album = sizes.length === 1 ? folder : join(folder, `${size.width}x${size.height}`);
    if (guide) {
      await show({ browser, size }, ownKiosk, async (kiosk) => {
        taken += await takeGuidePictures(kiosk, album);
      });
    } else {
      for (const language of languageNames) taken += await visit({ browser, size, language, album });
    }
  }
  await browser.close();
  return taken;
}

interface Visit {
  readonly browser: Browser;
  readonly size: Size;
  readonly language: LanguageName;
  readonly album: string;
}

async function visit({ browser, size, language, album }: Visit): Promise<number> {
  let number = 0;
  const take = async (page: Page, name: string) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}-${languageCodes[language]}.png`;
    await page.screenshot({ path: join(album, file), animations: 'disabled', caret: 'hide' });
  };
  await show({ browser, size }, {}, async (kiosk) => {
    await seeEveryScene({ kiosk, language, see: (name) => take(kiosk.page, name) });
  });
  await show({ browser, size }, nothingToShow, async (kiosk) => {
    await kiosk.arriveAt('fault');
    await take(kiosk.page, 'fault');
  });
  return number;
}

async function show(
  { browser, size }: Pick<Visit, 'browser' | 'size'>,
  start: Start,
  look: (kiosk: WalkthroughPage) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-walkthrough-'));
  const context = await browser.newContext({ viewport: size, hasTouch: true, timezoneId: 'Asia/Baku' });
  const page = await context.newPage();
  const host = await openOn.loopback({ page, options: await prepareStart(start, folder), running: null });
  await look(new WalkthroughPage(page));
  await host.stop();
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}
