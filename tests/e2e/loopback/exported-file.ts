/** Exports the walkthrough into a file and opens it as from a stick: without a network, and with every request written down. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { firstMoment } from '../hosts/open-on.ts';
import { WalkthroughPage } from '../walkthrough-page.ts';
import { watchPage } from '../watch-page.ts';

const program = resolve(import.meta.dirname, '../../../src/export/index.ts');

/** Runs the command as an editor does; answers what it printed, and throws with it where it failed. */
export function exportFile(makes: 'walkthrough' | 'handout', ...flags: readonly string[]): string {
  const run = spawnSync(process.execPath, [program, makes, ...flags], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the export ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

export interface OpenedFile {
  readonly kiosk: WalkthroughPage;
  /** Console errors and warnings, thrown errors, second windows. */
  readonly troubles: readonly string[];
  /** Addresses asked for, but for the file itself. */
  readonly requests: readonly string[];
}

export async function openFile(page: Page, file: string): Promise<OpenedFile> {
  const address = pathToFileURL(file).href;
  const requests: string[] = [];
  await page.context().setOffline(true);
  await page.context().route(
    (url) => url.href !== address,
    (route) => route.abort(),
  );
  page.on('request', (request) => {
    if (request.url() !== address || requests.includes(address)) requests.push(request.url());
  });
  const troubles = watchPage(page);
  await page.clock.install({ time: new Date(firstMoment.getTime() - 60_000) });
  await page.clock.pauseAt(firstMoment);
  await page.goto(address);
  return { kiosk: new WalkthroughPage(page), troubles, requests };
}
