/** Decides where settings and journal lie where nobody named a folder: where each system keeps an app's state. */
import { posix, win32 } from 'node:path';

export interface DataFolderFacts {
  readonly platform: string;
  readonly home: string;
  /** The values of `XDG_STATE_HOME` and `LOCALAPPDATA`, read by the caller; empty and missing are the same. */
  readonly xdgStateHome: string | undefined;
  readonly localAppData: string | undefined;
}

const name = 'kiosk-walkthrough';

export function defaultDataFolder({ platform, home, xdgStateHome, localAppData }: DataFolderFacts): string {
  if (platform === 'win32') {
    return win32.join(localAppData || win32.join(home, 'AppData', 'Local'), name);
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', name);
  // The rule for this variable says that a relative path in it is to be ignored.
  const state = xdgStateHome?.startsWith('/') ? xdgStateHome : posix.join(home, '.local', 'state');
  return posix.join(state, name);
}
