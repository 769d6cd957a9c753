/** Starts the Electron host: every step a line, in order, which makes it long. The only place that reads the command line. */
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import {
  app,
  type BrowserWindow,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} from 'electron';
import { readAppFile } from '../host/app-files.ts';
import { defaultDataFolder } from '../host/default-data-folder.ts';
import { exitCodes } from '../host/exit-codes.ts';
import { parseFlags } from '../host/flags.ts';
import { type PreparedHost, prepareHost } from '../host/prepare-host.ts';
import { rememberRestart } from '../host/restart-memory.ts';
import { supervise } from '../host/supervise.ts';
import { catchFaults, sentenceOf } from './catch-faults.ts';
import { chromiumSwitches } from './chromium-switches.ts';
import { earlyJournal } from './early-journal.ts';
import { finishAtQuit } from './finish-at-quit.ts';
import { followDisplays } from './follow-displays.ts';
import { hardenContents } from './harden-contents.ts';
import { keepAwake } from './keep-awake.ts';
import { keepBrowserFilesIn } from './keep-browser-files-in.ts';
import { keepWindow } from './keep-window.ts';
import { lockSession } from './lock-session.ts';
import { openKioskWindow } from './open-kiosk-window.ts';
import { ownArguments } from './own-arguments.ts';
import { pagePrinter } from './print-page.ts';
import { refuseClose } from './refuse-close.ts';
import { reportPageFaults } from './report-page-faults.ts';
import { appSchemePrivileges, serveApp } from './serve-app.ts';
import { serveBridge } from './serve-bridge.ts';
import { talkStage } from './talk-stage.ts';
import { watchApp, watchContents, watchPower } from './watch-view.ts';

/** The built files lie side by side in one folder, the resources beside it, in a checkout and in a package alike. */
const built = resolve(import.meta.dirname, '..');
const pageFolder = join(built, 'renderer');
const preloadFile = join(built, 'preload/index.cjs');
const alreadyRunning = 'The kiosk is already running; its window comes to the front.';

const say = (line: string) => {
  process.stderr.write(`${line}\n`);
};
const reports = earlyJournal(say);

catchFaults(process, reports);
// Not awaited: Electron is ready only when this file has been evaluated to its end, and the start waits for that.
start().catch((error: unknown) => {
  reports.fault(`The kiosk could not start: ${sentenceOf(error)}`);
  app.exit(exitCodes.cannotStart);
});

async function start(): Promise<void> {
  const parsed = parseFlags(ownArguments(process.argv, app.isPackaged));
  if (!parsed.ok) return endWith(exitCodes.badFlags, parsed.message);
  const { flags } = parsed;

  if (flags.dataDir !== null) keepBrowserFilesIn(app, resolve(flags.dataDir, 'browser'), reports);
  if (!app.requestSingleInstanceLock()) return endWith(exitCodes.stopped, alreadyRunning);
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  app.enableSandbox();
  let mayPresent = () => false;
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents, { reports, leave, mayPresent: () => mayPresent() });
  });
  app.on('web-contents-created', (_event, contents) => reportPageFaults(contents, reports));
  app.on('browser-window-created', (_event, window) => refuseClose(window, app));

  await app.whenReady();
  Menu.setApplicationMenu(null);
  const page = await readAppFile(pageFolder, '/');
  if (!page.ok) {
    return endWith(
      exitCodes.cannotStart,
      `The built page is missing: ${page.why}. Build it with: npm run build`,
    );
  }
  const host = await prepareHost({
    host: 'electron',
    machine: {
      platform: process.platform,
      home: app.getPath('home'),
      account: userInfo().username,
      desktop: process.env.XDG_CURRENT_DESKTOP,
      display: true,
      namesOfApp: [app.isPackaged ? process.execPath : resolve(built, '../..')],
      // This host starts no other program, so that what only such a one can tell stays not known.
      ask: async () => null,
    },
    flags,
    resourcesFolder: resolve(built, '../resources'),
    defaultDataFolder: usualDataFolder(),
    appVersion: app.getVersion(),
    say,
    now: () => new Date(),
  });
  reports.continueIn(host.journal);
  mayPresent = host.mayPresent;
  lockSession(session.defaultSession, reports);
  serveApp(session.defaultSession.protocol, { page: pageFolder, dataset: host.datasetFolder });
  serveBridge(host.handlers, reports);
  const { windowed } = flags;
  const windows = keepWindow(() => openKioskWindow({ windowed, preload: preloadFile }));
  const supervision = supervise({
    view: windows.view,
    safeMode: host.safeMode,
    journal: reports,
    nowMs: () => performance.now(),
    every,
    after,
    restart: () => restart(host),
  });
  app.on('web-contents-created', (_event, contents) => watchContents(contents, supervision));
  watchApp(app, supervision);
  watchPower(powerMonitor, supervision);
  host.heart.watch(supervision);
  host.waysOut.lead({ restart: () => endForRestart(host), quit: leave });
  app.once('quit', supervision.end);
  await windows.open();
  app.on('second-instance', () => windows.window()?.focus());
  stageTalks(host, windowed, windows.window);
  host.handout.lead(
    pagePrinter({
      openWindow: (prints) => openKioskWindow({ windowed: true, preload: preloadFile, prints }),
      after,
    }),
  );
  keepAwake({
    blocker: powerSaveBlocker,
    every: (seconds, work) => {
      every(seconds * 1_000, work);
    },
  });
  finishAtQuit(app, async () => {
    await host.keepCounts();
    reports.note('The kiosk was left.');
    host.journal.close();
  });
  reports.note('The kiosk window is open.');
}

/** A talk's second window, and the displays of both. In a framed window of its own the kiosk stays where it was put. */
function stageTalks(host: PreparedHost, windowed: boolean, window: () => BrowserWindow | null): void {
  const talk = talkStage({
    screen,
    openWindow: (bounds) => {
      const { window: opened, loaded } = openKioskWindow({
        windowed: true,
        preload: preloadFile,
        presenter: { bounds },
      });
      loaded.catch((error: unknown) => {
        reports.fault(`The presenter's window could not be loaded: ${sentenceOf(error)}`);
      });
      return opened;
    },
    placeAudience: () => place(),
  });
  const follow = () => {
    const { audienceDisplay: wish, displaysChanged: onPlaced } = talk;
    return followDisplays({ screen, window, after, reports, wish, onPlaced });
  };
  const place = windowed ? () => undefined : follow();
  host.talkWindows.lead(talk.windows);
}

function leave(): void {
  app.quit();
}

function every(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
}

function after(ms: number, work: () => void): void {
  setTimeout(work, ms).unref();
}

/** By its exit code, for whoever started us: a program that starts a second copy of itself looks like one that has ended. */
function restart(host: PreparedHost): void {
  rememberRestart({ dataFolder: host.dataFolder, now: () => new Date() }).then((written) => {
    if (!written.ok) reports.fault(`The restart cannot be remembered (${written.why}).`);
    endForRestart(host);
  });
}

/** One that the operator asked for is not remembered: three of them are no reason for safe mode. */
function endForRestart({ journal, keepCounts }: Pick<PreparedHost, 'journal' | 'keepCounts'>): void {
  keepCounts().finally(() => {
    journal.close();
    app.exit(exitCodes.restart);
  });
}

/** The same folder as on the loopback host, so that a venue's settings hold on either. */
function usualDataFolder(): string {
  return defaultDataFolder({
    platform: process.platform,
    home: app.getPath('home'),
    xdgStateHome: process.env.XDG_STATE_HOME,
    localAppData: process.env.LOCALAPPDATA,
  });
}

function endWith(exitCode: number, sentence: string): void {
  say(sentence);
  app.exit(exitCode);
}
