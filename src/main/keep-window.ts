/** Holds the kiosk window, and puts another in its place when the recovery ladder says so. */
import type { BrowserWindow } from 'electron';
import type { View } from '../host/supervise.ts';

export type KeptWindow = Pick<BrowserWindow, 'destroy' | 'focus' | 'getBounds' | 'setBounds' | 'setKiosk'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'forcefullyCrashRenderer' | 'reload'>;
};

export interface WindowKeeping<Window extends KeptWindow> {
  readonly view: View;
  /** Opens the first window. */
  open(): Promise<void>;
  /** `null` before the first one stands. */
  window(): Window | null;
}

/** @param open comes back when the window's page is loaded. */
export function keepWindow<Window extends KeptWindow>(open: () => Promise<Window>): WindowKeeping<Window> {
  let current: Window | null = null;
  const replace = async () => {
    const old = current;
    // The new one stands before the old one goes: no moment shows the desktop, and the app never has no window.
    current = await open();
    old?.destroy();
  };
  return {
    open: replace,
    window: () => current,
    view: {
      reload: async () => current?.webContents.reload(),
      rebuild: replace,
      killAndRebuild: async () => {
        current?.webContents.forcefullyCrashRenderer();
        await replace();
      },
    },
  };
}
