/** Opens the kiosk window on the app's page and shows it when its first picture stands. */
import { BrowserWindow } from 'electron';
import { appAddress } from './app-address.ts';
import { type KioskWindowWishes, kioskWindowOptions } from './kiosk-window-options.ts';

export async function openKioskWindow(wishes: KioskWindowWishes): Promise<BrowserWindow> {
  const window = new BrowserWindow(kioskWindowOptions(wishes));
  if (!wishes.windowed) keepOnTop(window);
  const show = () => {
    if (!window.isVisible()) window.show();
  };
  window.once('ready-to-show', show);
  try {
    await window.loadURL(appAddress);
  } catch (error) {
    window.destroy();
    throw error;
  }
  // A page that has loaded is shown even where its first picture was never announced.
  show();
  return window;
}

/** The taskbar of Windows lies over a full-screen window of any lower level, and comes back at random (electron#32115). */
function keepOnTop(window: BrowserWindow): void {
  const rise = () => window.setAlwaysOnTop(true, 'screen-saver');
  window.on('show', rise);
  window.on('blur', rise);
}
