/** Keeps a window open against Alt+F4, a close button or a script, until the app itself is told to quit. */
import type { App, BrowserWindow, Event } from 'electron';

export function refuseClose(window: BrowserWindow, app: App): void {
  const refuse = (event: Event) => event.preventDefault();
  window.on('close', refuse);
  // The operator's way out, and the system's own signals to end, arrive as a wish to quit; then the window goes.
  app.once('before-quit', () => window.off('close', refuse));
}
