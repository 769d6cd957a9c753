/** The Chromium that every test drives: on Linux x64 the one that npm brought, elsewhere an installed Chrome or Edge. */
import type { LaunchOptions } from 'playwright';
import { broughtChromium } from '../src/export/brought-chromium.ts';

const quietFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Letters lie on whole pixels on every machine, so that pictures and rectangles are the same each time.
  '--font-render-hinting=none',
];

/** Answers what to hand to Playwright's `chromium.launch`. The first call on Linux x64 unpacks the browser (2 s). */
export function chromiumLaunchOptions(): LaunchOptions {
  const args = isRoot() ? [...quietFlags, '--no-sandbox'] : quietFlags;
  const { platform, arch, env } = process;
  const brought = broughtChromium({ platform, arch, environment: env });
  return brought ? { args, ...brought } : { args, channel: platform === 'win32' ? 'msedge' : 'chrome' };
}

/** Chromium refuses its sandbox to root, which is who runs in most containers. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
