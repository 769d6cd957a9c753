/**
 * The stand-in for the `electron` module: what the host imports from it, and nothing more. Every part is held to
 * Electron's own definitions by `implements`; what the host uses beyond it fails the rehearsal at once.
 */
import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Menu, PowerSaveBlocker } from 'electron';
import { type CallRecord, recordCalls } from './record-calls.ts';
import { type AppFacts, StandInApp } from './stand-in-app.ts';
import { StandInIpc } from './stand-in-ipc.ts';
import { StandInScreen } from './stand-in-screen.ts';
import { StandInSession } from './stand-in-session.ts';
import { type LoadPage, StandInWindow } from './stand-in-window.ts';

export interface StandInElectron {
  readonly record: CallRecord;
  readonly app: StandInApp;
  readonly ipc: StandInIpc;
  readonly session: StandInSession;
  readonly powerMonitor: EventEmitter;
  readonly screen: StandInScreen;
  /** The window that stands, once the host has made it; a kiosk has one. */
  window(): StandInWindow | null;
  /** What `import { … } from 'electron'` answers. */
  readonly exports: Readonly<Record<string, unknown>>;
}

export function standInElectron(facts: Omit<AppFacts, 'record'>, load: LoadPage): StandInElectron {
  const record = recordCalls();
  const app = new StandInApp({ ...facts, record });
  const ipc = new StandInIpc(record);
  const session = new StandInSession(record);
  const windows: StandInWindow[] = [];
  const powerMonitor = new EventEmitter();
  const screen = new StandInScreen();

  class KioskWindow extends StandInWindow {
    constructor(options?: BrowserWindowConstructorOptions) {
      super({ record, app, load }, options);
      windows.push(this);
    }
  }

  return {
    record,
    app,
    ipc,
    session,
    powerMonitor,
    screen,
    window: () => windows.findLast((window) => !window.isDestroyed()) ?? null,
    exports: {
      app,
      BrowserWindow: KioskWindow,
      ipcMain: ipc,
      Menu: standInMenu(record),
      powerMonitor,
      powerSaveBlocker: standInPowerSaveBlocker(record),
      protocol: { registerSchemesAsPrivileged: (schemes: unknown) => app.registerSchemesEarly(schemes) },
      screen,
      session: {
        get defaultSession() {
          app.mustBeReady('session.defaultSession');
          return session;
        },
      },
    },
  };
}

function standInMenu(record: CallRecord): Pick<typeof Menu, 'setApplicationMenu'> {
  return { setApplicationMenu: (menu) => record.add('Menu.setApplicationMenu', menu) };
}

function standInPowerSaveBlocker(record: CallRecord): PowerSaveBlocker {
  const started = new Set<number>();
  return {
    start: (type) => {
      record.add('powerSaveBlocker.start', type);
      const id = started.size + 1;
      started.add(id);
      return id;
    },
    isStarted: (id) => started.has(id),
    stop: (id) => started.delete(id),
  };
}
