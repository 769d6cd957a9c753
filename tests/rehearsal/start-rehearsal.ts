/**
 * Starts a rehearsal: the built Electron host runs in this process against a stand-in for `electron`, and its window is
 * the page handed in. It shows that our own start, locks and wiring do what they should; it never shows that Electron does.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Page } from 'playwright';
import { pageAddress, toHost } from './addresses.ts';
import { captureProcess } from './capture-process.ts';
import { importHost } from './import-host.ts';
import { keyOfChord } from './key-of-chord.ts';
import { pageLoader } from './load-page.ts';
import type { CallRecord } from './record-calls.ts';
import { type StandInElectron, standInElectron } from './stand-in-electron.ts';
import type { Asker, Permission } from './stand-in-session.ts';
import type { StandInWindow } from './stand-in-window.ts';

export interface RehearsalOptions {
  /** A fresh page that has not been anywhere; one rehearsal a page. */
  readonly page: Page;
  /** Flags as an operator writes them, without `--data-dir`. */
  readonly flags?: readonly string[];
  /** Where settings and journal lie; an empty folder of this rehearsal where none is named. */
  readonly dataDir?: string;
  /** The folder of the built bundles, with `resources` beside it. */
  readonly builtFolder?: string;
  /** Whether another kiosk holds the lock of the single instance. */
  readonly alreadyRunning?: boolean;
}

export interface Rehearsal {
  /** Where the page lives for Chromium. */
  readonly address: string;
  readonly electron: StandInElectron;
  readonly record: CallRecord;
  /** What the host printed, line by line. */
  readonly said: readonly string[];
  readonly dataDir: string;
  /** The exit code where the host has ended; `null` while it runs. */
  exitCode(): number | null;
  /** The window that the host made; throws where it made none. */
  window(): StandInWindow;
  windowOptions(): BrowserWindowConstructorOptions;
  /** What the request handler and the check handler of the host answer; asked by the app's page unless said otherwise. */
  askPermission(permission: Permission, asker?: Partial<Asker>): { requested: boolean; checked: boolean };
  /** Presses a key on the window: the host judges it first, and the page gets it only if it passes. */
  pressKey(chord: string): Promise<{ reachesPage: boolean }>;
  /** Ends the host as its own way out does, and takes back what it left in this process. */
  stop(): Promise<void>;
}

const appPage: Asker = { address: toHost(pageAddress), isMainFrame: true };

/** Answers when the window stands and is shown, or when the host has ended before it came to that. */
export async function startRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const { page, flags = [], alreadyRunning = false } = options;
  const ownFolder = await mkdtemp(join(tmpdir(), 'kiosk-rehearsal-'));
  const dataDir = options.dataDir ?? join(ownFolder, 'data');
  const builtFolder = options.builtFolder ?? resolve(import.meta.dirname, '../../out');
  const shown = Promise.withResolvers<void>();
  let exitCode: number | null = null;

  const electron = standInElectron({ folder: ownFolder, alreadyRunning }, async (window, address) => {
    await load(window, address);
    shown.resolve();
  });
  const load = pageLoader(page, electron);
  electron.app.ended.then((code) => {
    exitCode = code;
  });

  // Nothing more can be said to a page that has crashed.
  let isThere = true;
  page.once('crash', () => {
    isThere = false;
  });
  const captured = captureProcess();
  const stop = async () => {
    if (exitCode === null) electron.app.quit();
    captured.release();
    // A face or a sound may still be on its way. The context's own way goes first, or it would take over what is under way.
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    if (isThere && !page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await rm(ownFolder, { recursive: true, force: true });
  };
  try {
    await importHost({
      builtFolder,
      electron: electron.exports,
      flags: [...flags, '--data-dir', dataDir],
    });
    electron.app.becomeReady();
    await Promise.race([shown.promise, electron.app.ended]);
    // What the host still does in the same turn, such as showing the window, is done before a test looks.
    await new Promise((done) => setImmediate(done));
  } catch (error) {
    await stop();
    throw error;
  }

  const window = () => {
    const made = electron.window();
    if (made === null) throw new Error(`the host has made no window and said:\n${captured.lines.join('\n')}`);
    return made;
  };
  return {
    address: pageAddress,
    electron,
    record: electron.record,
    said: captured.lines,
    dataDir,
    exitCode: () => exitCode,
    window,
    windowOptions: () => window().options,
    askPermission: (permission, asker) => ({
      requested: electron.session.asksPermission(permission, { ...appPage, ...asker }),
      checked: electron.session.checksPermission(permission, { ...appPage, ...asker }),
    }),
    pressKey: async (chord) => {
      const reachesPage = window().webContents.letsThrough(keyOfChord(chord));
      if (reachesPage) await page.keyboard.press(chord === ' ' ? 'Space' : chord);
      return { reachesPage };
    },
    stop,
  };
}
