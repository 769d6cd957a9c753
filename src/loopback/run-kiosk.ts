/** Runs the served page in a browser, watches over it, and ends everything in order. */
import { join } from 'node:path';
import { presenterMark } from '../bridge/channels.ts';
import { exitCodes } from '../host/exit-codes.ts';
import type { PreparedHost } from '../host/prepare-host.ts';
import { rememberRestart } from '../host/restart-memory.ts';
import { type Supervision, supervise } from '../host/supervise.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { endLeftOver, rememberBrowser } from './end-left-over.ts';
import { type KeptBrowser, keepBrowser } from './keep-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import type { Serving } from './serve-loopback.ts';

export interface KioskRun {
  readonly host: PreparedHost;
  readonly serving: Extract<Serving, { ok: true }>;
  readonly windowed: boolean;
  /** Whether we run as root on Linux, where Chromium's sandbox cannot start. */
  readonly root: boolean;
  /** Ends this process. */
  readonly leave: (code: number) => void;
}

export interface RunningKiosk {
  /** Shows the page in this browser; without it the page is only served. */
  show(program: string): Promise<void>;
  /** Opens the presenter's window in the browser that shows the page; false where there is none. */
  openPresenter(): boolean;
  /** Ends browser and server, then the process with this code. Asked twice, it ends once. */
  end(code: number): Promise<void>;
  /** Ends it with the code that asks for a new start, and remembers that it did. */
  restart(): Promise<void>;
}

const browserPatienceMs = 3_000;

export function runKiosk(run: KioskRun): RunningKiosk {
  const { host, serving } = run;
  let ending = false;
  let shown: Shown | null = null;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    shown?.supervision.end();
    await shown?.browser.close();
    await serving.close();
    await host.keepCounts();
    host.journal.close();
    run.leave(code);
  };
  const restart = async () => {
    const written = await rememberRestart({ dataFolder: host.dataFolder, now: () => new Date() });
    if (!written.ok) host.journal.fault(`The restart cannot be remembered (${written.why}).`);
    await end(exitCodes.restart);
  };
  return {
    show: async (program) => {
      const place = await clearPlace(host);
      // Asked to end in the meantime, it starts no browser that nobody would end.
      if (!ending) shown = startShowing({ ...run, ...place, program }, { restart, end });
    },
    openPresenter: () => {
      if (shown === null || ending) return false;
      openPresenterWindow({ ...run, ...shown });
      return true;
    },
    end,
    restart,
  };
}

interface Shown extends Place {
  readonly program: string;
  readonly browser: KeptBrowser;
  readonly supervision: Supervision;
}

/** A browser that is told of a folder in which one runs hands the address over to that one, and ends. */
function openPresenterWindow(run: KioskRun & Shown): void {
  const { program, profileFolder, serving, root: withoutSandbox } = run;
  const address = `${serving.address}${presenterMark}`;
  const args = chromiumArguments({ address, profileFolder, windowed: true, withoutSandbox });
  launchChromium({ program, args, patienceMs: browserPatienceMs });
}

interface Ways {
  readonly restart: () => Promise<void>;
  readonly end: (code: number) => Promise<void>;
}

interface Place {
  readonly profileFolder: string;
  /** Remembers which browser runs, for the start after a kill. */
  readonly idFile: string;
}

async function clearPlace({ dataFolder, journal }: PreparedHost): Promise<Place> {
  const place = {
    profileFolder: join(dataFolder, 'chromium-profile'),
    idFile: join(dataFolder, 'browser.pid'),
  };
  const ended = await endLeftOver({ file: place.idFile, profileFolder: place.profileFolder });
  if (ended) journal.note('A browser that an earlier start left behind was ended.');
  return place;
}

function startShowing(run: KioskRun & Place & { readonly program: string }, { restart, end }: Ways): Shown {
  const { program, windowed, root: withoutSandbox, profileFolder } = run;
  const { journal, heart, safeMode } = run.host;
  if (withoutSandbox) {
    journal.note(
      'The browser runs without its sandbox, since it is started as root; use an ordinary account.',
    );
  }
  journal.note(`The page is shown in ${program}.`);
  const args = chromiumArguments({ address: run.serving.address, profileFolder, windowed, withoutSandbox });
  const browser = keepBrowser({
    launch: () => {
      const launched = launchChromium({ program, args, patienceMs: browserPatienceMs });
      if (launched.id !== null) rememberBrowser(run.idFile, launched.id);
      return launched;
    },
    onEnded: (how) => {
      // A window with a frame is closed by whoever builds and checks; a kiosk is never closed by its visitors.
      if (windowed && how === 0) {
        journal.note('The browser was closed; the kiosk stops.');
        end(exitCodes.stopped);
      } else supervision.trouble('browser-ended', String(how));
    },
  });
  const supervision = supervise({
    view: browser.view,
    safeMode,
    journal,
    nowMs: () => performance.now(),
    every: (ms, work) => {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    },
    after: (ms, work) => {
      setTimeout(work, ms);
    },
    restart: () => {
      restart();
    },
  });
  heart.watch(supervision);
  const { idFile } = run;
  return { browser, supervision, program, profileFolder, idFile };
}
