/** Starts the loopback host: the same app as the Electron kiosk, served to a browser on this machine. */
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder } from '../host/default-data-folder.ts';
import { type Flags, parseFlags } from '../host/flags.ts';
import { type PreparedHost, prepareHost } from '../host/prepare-host.ts';
import { chooseBrowser } from './choose-browser.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { findChromium } from './find-chromium.ts';
import { hasDisplay } from './has-display.ts';
import { type LaunchedBrowser, launchChromium } from './launch-chromium.ts';
import { readAppVersion } from './read-app-version.ts';
import { type Serving, serveLoopback } from './serve-loopback.ts';

const usualPort = 8_484;
const browserPatienceMs = 3_000;
const { env, platform } = process;
/** From `out/loopback/`, where this file lies once it is built. */
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

await start();

async function start(): Promise<void> {
  const parsed = parseFlags(process.argv.slice(2));
  if (!parsed.ok) return leave(2, parsed.message);
  const host = await prepare(parsed.flags);
  const serving = await serve(parsed.flags, host);
  if (!serving.ok) return leave(1, serving.why);
  const browser = openBrowser(parsed.flags, { host, address: serving.address });
  stopWhenAsked({ host, serving, browser });
}

async function prepare(flags: Flags): Promise<PreparedHost> {
  const { XDG_STATE_HOME: xdgStateHome, LOCALAPPDATA: localAppData } = env;
  return prepareHost({
    flags,
    resourcesFolder: beside('../../resources'),
    defaultDataFolder: defaultDataFolder({ platform, home: homedir(), xdgStateHome, localAppData }),
    appVersion: await readAppVersion(beside('../../package.json')),
    say,
    now: () => new Date(),
  });
}

async function serve({ port }: Flags, { handlers, journal }: PreparedHost): Promise<Serving> {
  const asked = port ?? usualPort;
  const serving = await serveLoopback({
    rendererFolder: beside('../renderer'),
    handlers,
    onFault: (error) => journal.fault(`A bridge handler failed: ${error}`),
    token: randomBytes(24).toString('base64url'),
    port: asked,
  });
  if (!serving.ok) return serving;
  if (asked !== 0 && serving.port !== asked) {
    journal.note(`Port ${asked} is taken; port ${serving.port} is used instead.`);
  }
  // Not into the journal: the address holds the token.
  say(`kiosk ready at ${serving.address}`);
  return serving;
}

function openBrowser(flags: Flags, { host, address }: { host: PreparedHost; address: string }) {
  const display = hasDisplay({ platform, x11: env.DISPLAY, wayland: env.WAYLAND_DISPLAY });
  const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const found =
    flags.browser && display ? findChromium({ platform, searchPath: env.PATH, programFolders }) : [];
  const choice = chooseBrowser({ wanted: flags.browser, display, found });
  if (!choice.open) {
    host.journal.note(`The page is only served: ${choice.why}.`);
    return null;
  }
  const withoutSandbox = platform === 'linux' && process.getuid?.() === 0;
  if (withoutSandbox) {
    host.journal.note(
      'The browser runs without its sandbox, since it is started as root; use an ordinary account.',
    );
  }
  host.journal.note(`The page is shown in ${choice.program}.`);
  const profileFolder = join(host.dataFolder, 'chromium-profile');
  const args = chromiumArguments({ address, profileFolder, windowed: flags.windowed, withoutSandbox });
  return launchChromium({ program: choice.program, args, patienceMs: browserPatienceMs });
}

interface Running {
  readonly host: PreparedHost;
  readonly serving: Extract<Serving, { ok: true }>;
  readonly browser: LaunchedBrowser | null;
}

/** Asked by a signal, or by whoever closed the browser. */
function stopWhenAsked({ host, serving, browser }: Running): void {
  let stopping = false;
  const stop = async () => {
    // A terminal sends Ctrl+C to every process of the group and `npm start` passes it on: one of them is enough.
    if (stopping) return;
    stopping = true;
    await browser?.close();
    await serving.close();
    host.journal.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  browser?.ended.then((how) => {
    if (stopping) return undefined;
    if (how !== 0) {
      return host.journal.fault(
        `The browser ended unexpectedly (${how}); the page is still served at its address.`,
      );
    }
    host.journal.note('The browser was closed; the kiosk stops.');
    return stop();
  });
}

/** One sentence instead of a stack, and the exit code that scripts look at. */
function leave(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
