/** The Chromium that every test drives: on Linux x64 the one that npm brought, elsewhere an installed Chrome or Edge. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright';
import packed from '../node_modules/@sparticuz/chromium/package.json' with { type: 'json' };

/** Unpacked beside the packages, so that it goes when they go and no other user of the machine can put a file there. */
const unpacked = join(
  import.meta.dirname,
  `../node_modules/.cache/kiosk-walkthrough/chromium-${packed.version}`,
);

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
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { args, channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
  }
  if (!existsSync(unpacked)) unpack();
  const executablePath = join(unpacked, 'chromium');
  return { args, executablePath, env: environmentFor(executablePath, process.env) };
}

/** Unpacks next door and renames, so that a second process never meets half a browser. */
function unpack(): void {
  mkdirSync(dirname(unpacked), { recursive: true });
  const staging = mkdtempSync(`${unpacked}-`);
  const script = join(import.meta.dirname, 'unpack-chromium.ts');
  const run = spawnSync(process.execPath, [script], {
    env: { ...process.env, TMPDIR: staging },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`the npm-brought Chromium could not be unpacked: ${run.stderr}`);
  try {
    renameSync(staging, unpacked);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
}

/**
 * Answers the browser's environment. A machine without the libraries that Chromium links to (libnss3 and its kin, absent
 * from bare containers) lends it the package's own; where the machine's do, they are taken.
 */
export function environmentFor(
  executablePath: string,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  const own = Object.fromEntries(Object.entries(environment).filter(isSet));
  if (starts(executablePath, own)) return own;
  const folder = dirname(executablePath);
  const lent = {
    ...own,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: own.FONTCONFIG_PATH ?? join(folder, 'fonts'),
  };
  if (starts(executablePath, lent)) return lent;
  throw new Error(`the npm-brought Chromium does not start here: ${executablePath}`);
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env }).status === 0;
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

/** Chromium refuses its sandbox to root, which is who runs in most containers. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
