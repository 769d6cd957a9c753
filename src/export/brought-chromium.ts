/** The Chromium that npm brings for Linux x64, unpacked once beside the packages and started as this machine needs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Surroundings {
  readonly platform: string;
  readonly arch: string;
  readonly environment: Environment;
}

export interface BroughtChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const packages = join(import.meta.dirname, '../../node_modules');
const packed = z.object({ version: z.string() });

/** Answers what to launch, or `null` where npm brings none. The first call unpacks the browser (2 s). */
export function broughtChromium({ platform, arch, environment }: Surroundings): BroughtChromium | null {
  if (platform !== 'linux' || arch !== 'x64') return null;
  const { version } = packed.parse(
    JSON.parse(readFileSync(join(packages, '@sparticuz/chromium/package.json'), 'utf8')),
  );
  // Beside the packages, so that it goes when they go and no other user of the machine can put a file there.
  const unpacked = join(packages, `.cache/kiosk-walkthrough/chromium-${version}`);
  if (!existsSync(unpacked)) unpack(unpacked, environment);
  const executablePath = join(unpacked, 'chromium');
  return { executablePath, env: environmentFor(executablePath, environment) };
}

/** Unpacks next door and renames, so that a second process never meets half a browser. */
function unpack(unpacked: string, environment: Environment): void {
  mkdirSync(dirname(unpacked), { recursive: true });
  const staging = mkdtempSync(`${unpacked}-`);
  const script = join(import.meta.dirname, 'unpack-chromium.ts');
  const run = spawnSync(process.execPath, [script], {
    env: { ...environment, TMPDIR: staging },
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
function environmentFor(executablePath: string, environment: Environment): Record<string, string> {
  const own = setIn(environment);
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

/** Without the names that stand for nothing. */
export function setIn(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
