/** Opens a window on the app's page and shows it when its first picture stands, unless it is there to be printed. */
import { BrowserWindow } from 'electron';
import { addressOf } from './app-address.ts';
import type { OpenedWindow } from './keep-window.ts';
import { type KioskWindowWishes, kioskWindowOptions } from './kiosk-window-options.ts';

export function openKioskWindow(wishes: KioskWindowWishes): OpenedWindow<BrowserWindow> {
  const window = new BrowserWindow(kioskWindowOptions(wishes));
  if (!wishes.windowed) keepOnTop(window);
  const show = () => {
    if (wishes.prints === undefined && !window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  // A page that has loaded is shown even where its first picture was never announced.
  return { window, loaded: window.loadURL(addressOf(wishes)).then(show) };
}

/** The taskbar of Windows lies over a full-screen window of any lower level, and comes back at random (electron#32115). */
function keepOnTop(window: BrowserWindow): void {
  const rise = () => window.setAlwaysOnTop(true, 'screen-saver');
  window.on('show', rise);
  window.on('blur', rise);
}
