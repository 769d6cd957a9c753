/** Holds the kiosk window, and puts another in its place when the recovery ladder says so. */
import type { BrowserWindow } from 'electron';
import type { View } from '../host/supervise.ts';

export type KeptWindow = Pick<BrowserWindow, 'destroy' | 'focus' | 'getBounds' | 'setBounds' | 'setKiosk'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'forcefullyCrashRenderer' | 'reload'>;
};

export interface OpenedWindow<Window> {
  readonly window: Window;
  /** Comes back when the page is loaded, and throws where it is not. It may also never come back. */
  readonly loaded: Promise<void>;
}

export interface WindowKeeping<Window extends KeptWindow> {
  readonly view: View;
  /** Opens the first window. */
  open(): Promise<void>;
  /** `null` before the first one stands. */
  window(): Window | null;
}

export function keepWindow<Window extends KeptWindow>(
  open: () => OpenedWindow<Window>,
): WindowKeeping<Window> {
  let current: Window | null = null;
  /** The one whose page is on its way. */
  let coming: Window | null = null;
  const replace = async () => {
    coming?.destroy();
    const { window, loaded } = open();
    coming = window;
    try {
      await loaded;
    } catch (error) {
      if (coming === window) coming = null;
      window.destroy();
      throw error;
    }
    // Given up on in the meantime: another is on its way, or stands.
    if (coming !== window) return;
    coming = null;
    const old = current;
    // The new one stands before the old one goes: no moment shows the desktop, and the app never has no window.
    current = window;
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
