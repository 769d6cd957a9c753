/** How the kiosk window is made: full screen, frameless, and its page sandboxed and apart from everything. */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

export interface KioskWindowWishes {
  /** A framed window of a usual size instead of the whole screen, for the people who build and check. */
  readonly windowed: boolean;
  /** Absolute path of the preload file. */
  readonly preload: string;
  /** Set for a presenter's window, framed as a windowed one: where it stands, or `null` where the system may place it. */
  readonly presenter?: { readonly bounds: Rectangle | null };
  /** Set for a window that is printed and never shown: the mark of its page. */
  readonly prints?: string;
}

/** The dark ground of the app, so that nothing flashes white before the first picture. */
const groundColour = '#0B1220';

export function kioskWindowOptions({
  windowed,
  preload,
  presenter,
}: KioskWindowWishes): BrowserWindowConstructorOptions {
  const place: BrowserWindowConstructorOptions = windowed
    ? { width: 1280, height: 720, kiosk: false, frame: true }
    : // Never `fullscreen` as well: on macOS the two together leave the Dock in reach (electron#8426).
      { kiosk: true, frame: false, alwaysOnTop: true };
  return {
    ...place,
    ...presenter?.bounds,
    // Shown when the first picture stands; the ground colour covers what is left of the wait.
    show: false,
    backgroundColor: groundColour,
    title: presenter ? 'Presenter' : 'Kiosk',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      // alert, confirm and prompt would be native dialogs in front of the public.
      disableDialogs: true,
      devTools: false,
      // No sound before somebody has touched the screen (R45); Electron's own default lets any page begin.
      autoplayPolicy: 'document-user-activation-required',
    },
  };
}
