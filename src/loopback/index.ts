/** Starts the loopback host: the same app as the Electron kiosk, served to a browser on this machine. */
import { randomBytes } from 'node:crypto';
import { homedir, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder } from '../host/default-data-folder.ts';
import { exitCodes } from '../host/exit-codes.ts';
import { type Flags, parseFlags } from '../host/flags.ts';
import { type PreparedHost, prepareHost } from '../host/prepare-host.ts';
import { chooseBrowser } from './choose-browser.ts';
import { tellWatchdog, watchdogPeriodMs } from './feed-watchdog.ts';
import { findChromium } from './find-chromium.ts';
import { hasDisplay } from './has-display.ts';
import { holdDataFolder } from './hold-data-folder.ts';
import { pagePrinter } from './print-page.ts';
import { readAppVersion } from './read-app-version.ts';
import { type RunningKiosk, runKiosk } from './run-kiosk.ts';
import { runProgram } from './run-program.ts';
import { type Serving, serveLoopback } from './serve-loopback.ts';
import { talkWindowsOf } from './talk-windows-of.ts';

const usualPort = 8_484;
const root = process.platform === 'linux' && process.getuid?.() === 0;
const { env, platform } = process;
/** From `out/loopback/`, where this file lies once it is built. */
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

await start();

async function start(): Promise<void> {
  const parsed = parseFlags(process.argv.slice(2));
  if (!parsed.ok) return leave(exitCodes.badFlags, parsed.message);
  const host = await prepare(parsed.flags);
  const held = await holdDataFolder(host.dataFolder);
  if (!held.held && held.why === null) {
    host.journal.close();
    return leave(exitCodes.stopped, `The kiosk is already running with the data folder ${host.dataFolder}.`);
  }
  if (!held.held) host.journal.note(`A second start cannot be noticed on this machine (${held.why}).`);
  const letGo = async () => {
    if (held.held) await held.release();
  };
  const serving = await serve(parsed.flags, host);
  if (!serving.ok) {
    await letGo();
    return leave(exitCodes.cannotStart, serving.why);
  }
  const kiosk = runKiosk({
    host,
    serving,
    windowed: parsed.flags.windowed,
    root,
    leave: (code) => {
      letGo().finally(() => process.exit(code));
    },
  });
  stopWhenAsked(kiosk);
  // Not by `kiosk.restart`, which remembers it: three that the operator asked for are no reason for safe mode.
  host.waysOut.lead({
    restart: () => kiosk.end(exitCodes.restart),
    quit: () => kiosk.end(exitCodes.stopped),
  });
  host.talkWindows.lead(talkWindowsOf({ kiosk, address: serving.address, say }));
  const periodMs = watchdogPeriodMs({
    notifySocket: env.NOTIFY_SOCKET,
    watchdogMicroseconds: env.WATCHDOG_USEC,
  });
  if (periodMs !== null) setInterval(tellWatchdog(host.journal.fault), periodMs);
  // Whatever state a fault nobody caught has left behind, a new process has none of it.
  process.on('uncaughtException', (fault) => {
    host.journal.fault(`A fault nobody caught: ${fault}; the kiosk starts anew.`);
    kiosk.restart();
  });
  // Said only now that a signal ends it in order. Not into the journal: the address holds the token.
  say(`kiosk ready at ${serving.address}`);
  const program = programFor(parsed.flags, host);
  const printing = program ?? parsed.flags.browserProgram;
  if (printing !== null) {
    host.handout.lead(pagePrinter({ program: printing, address: serving.address, withoutSandbox: root }));
  }
  if (program !== null) await kiosk.show(program);
}

async function prepare(flags: Flags): Promise<PreparedHost> {
  const { XDG_STATE_HOME: xdgStateHome, LOCALAPPDATA: localAppData } = env;
  return prepareHost({
    host: 'loopback',
    machine: {
      platform,
      home: homedir(),
      account: userInfo().username,
      desktop: env.XDG_CURRENT_DESKTOP,
      display: hasDisplay({ platform, x11: env.DISPLAY, wayland: env.WAYLAND_DISPLAY }),
      namesOfApp: [beside('../..')],
      ask: runProgram,
    },
    flags,
    resourcesFolder: beside('../../resources'),
    defaultDataFolder: defaultDataFolder({ platform, home: homedir(), xdgStateHome, localAppData }),
    appVersion: await readAppVersion(beside('../../package.json')),
    say,
    now: () => new Date(),
  });
}

async function serve(
  { port }: Flags,
  { handlers, datasetFolder, journal, heart }: PreparedHost,
): Promise<Serving> {
  const asked = port ?? usualPort;
  const serving = await serveLoopback({
    folders: { page: beside('../renderer'), dataset: datasetFolder },
    handlers,
    onFault: (error) => journal.fault(`A bridge handler failed: ${error}`),
    onLetGo: (channel) => {
      if (channel === 'beat') heart.letGo();
    },
    token: randomBytes(24).toString('base64url'),
    port: asked,
  });
  if (!serving.ok) return serving;
  if (asked !== 0 && serving.port !== asked) {
    journal.note(`Port ${asked} is taken; port ${serving.port} is used instead.`);
  }
  return serving;
}

/** The browser to show the page in, or `null` where it is only served. */
function programFor({ browser, browserProgram: named }: Flags, { journal }: PreparedHost): string | null {
  const display = hasDisplay({ platform, x11: env.DISPLAY, wayland: env.WAYLAND_DISPLAY });
  const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const found = browser && display ? findChromium({ platform, searchPath: env.PATH, programFolders }) : [];
  const choice = chooseBrowser({ wanted: browser, named, display, found });
  if (choice.open) return choice.program;
  journal.note(`The page is only served: ${choice.why}.`);
  return null;
}

/** A terminal sends Ctrl+C to every process of the group and `npm start` passes it on: one of them is enough. */
function stopWhenAsked(kiosk: RunningKiosk): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => kiosk.end(exitCodes.stopped));
  }
}

/** One sentence instead of a stack, and the exit code that scripts look at. */
function leave(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
