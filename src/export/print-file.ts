/** Has a Chromium print an HTML document: a PDF with tags, headings to jump to, and the pages that its style sheet asks for. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';

export interface Program {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  /** Chromium refuses its sandbox to root. */
  readonly isRoot: boolean;
}

export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/** @param program `null` where this machine has no such browser. */
export async function printFile(html: string, program: Program | null): Promise<Printed> {
  if (program === null) {
    return { ok: false, why: 'no Chrome, Chromium or Edge is installed here, and one is needed to print' };
  }
  const { executablePath, env, isRoot } = program;
  const folder = await mkdtemp(join(tmpdir(), 'kiosk-handout-'));
  const browser = await chromium.launch({ executablePath, env, args: isRoot ? ['--no-sandbox'] : [] });
  try {
    const file = join(folder, 'handout.html');
    await writeFile(file, html);
    const page = await browser.newPage();
    await openWhole(page, pathToFileURL(file).href);
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { ok: true, bytes };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Comes back once the page says that it stands; an error that it throws is thrown here. */
async function openWhole(page: Page, address: string): Promise<void> {
  const broken = new Promise<never>((_, reject) => page.once('pageerror', reject));
  await page.goto(address);
  await Promise.race([broken, page.locator('html[data-scene="handout"]').waitFor()]);
}
