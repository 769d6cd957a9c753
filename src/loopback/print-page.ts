/** Prints the served page with the browser that shows it, started once more without a window. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { handoutStandsMark } from '../bridge/channels.ts';
import { type PrintPage, printOptions } from '../host/operator/handout-desk.ts';
import { printArguments } from './chromium-arguments.ts';
import { type Devtools, devtoolsPipe } from './devtools-pipe.ts';

export interface PagePrinting {
  readonly program: string;
  /** Of the page; it holds the token. */
  readonly address: string;
  /** Chromium's sandbox cannot start for root on Linux. */
  readonly withoutSandbox: boolean;
}

const patienceMs = 60_000;
/** The processes of a killed browser end after it, and write into its folder until then. */
const removing = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };
const target = z.object({ targetId: z.string() });
const session = z.object({ sessionId: z.string() });
const navigated = z.object({ url: z.string() });
const printed = z.object({ data: z.base64() });

export function pagePrinter({ program, address, withoutSandbox }: PagePrinting): PrintPage {
  return async (mark) => {
    const profileFolder = await mkdtemp(join(tmpdir(), 'kiosk-print-'));
    const args = printArguments({ profileFolder, withoutSandbox });
    const browser = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const ended = new Promise<void>((resolve) => {
      browser.once('error', () => resolve());
      browser.once('exit', () => resolve());
    });
    const tooLong = setTimeout(() => browser.kill('SIGKILL'), patienceMs);
    try {
      const [, , , to, from] = browser.stdio;
      if (!(to instanceof Writable) || !(from instanceof Readable))
        throw new Error('the browser has no pipes');
      return { ok: true, bytes: await print(devtoolsPipe(to, from), `${address}${mark}`) };
    } catch (error) {
      return { ok: false, why: error instanceof Error ? error.message : String(error) };
    } finally {
      clearTimeout(tooLong);
      browser.kill('SIGKILL');
      await ended;
      await rm(profileFolder, removing);
    }
  };
}

async function print({ call, event }: Devtools, url: string): Promise<Uint8Array> {
  const { targetId } = target.parse(
    await call({ method: 'Target.createTarget', params: { url: 'about:blank' } }),
  );
  const { sessionId } = session.parse(
    await call({ method: 'Target.attachToTarget', params: { targetId, flatten: true } }),
  );
  await call({ method: 'Page.enable', sessionId });
  const stands = event('Page.navigatedWithinDocument', (params) =>
    navigated.parse(params).url.endsWith(handoutStandsMark),
  );
  await Promise.all([stands, call({ method: 'Page.navigate', params: { url }, sessionId })]);
  const { data } = printed.parse(await call({ method: 'Page.printToPDF', params: printOptions, sessionId }));
  return Buffer.from(data, 'base64');
}
