/** Prints the served page with the browser that shows it, started once more without a window. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintPage } from '../host/operator/handout-desk.ts';
import { systemReason } from '../host/system-reason.ts';
import { printArguments } from './chromium-arguments.ts';
import { launchChromium } from './launch-chromium.ts';

export interface PagePrinting {
  readonly program: string;
  /** Of the page; it holds the token. */
  readonly address: string;
  /** Chromium's sandbox cannot start for root on Linux. */
  readonly withoutSandbox: boolean;
}

const patienceMs = 60_000;
const killMs = 2_000;

export function pagePrinter({ program, address, withoutSandbox }: PagePrinting): PrintPage {
  return async (mark) => {
    const folder = await mkdtemp(join(tmpdir(), 'kiosk-print-'));
    const file = join(folder, 'page.pdf');
    const profileFolder = join(folder, 'profile');
    const args = printArguments({ address: `${address}${mark}`, file, profileFolder, withoutSandbox });
    const browser = launchChromium({ program, args, patienceMs: killMs });
    const tooLong = setTimeout(() => browser.kill(), patienceMs);
    try {
      const how = await browser.ended;
      if (how !== 0) return { ok: false, why: `the browser ended with ${how}` };
      return { ok: true, bytes: await readFile(file) };
    } catch (error) {
      return { ok: false, why: systemReason(error) };
    } finally {
      clearTimeout(tooLong);
      await rm(folder, { recursive: true, force: true });
    }
  };
}
