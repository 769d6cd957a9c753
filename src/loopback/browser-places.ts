/** Lists where a browser of the Chromium family may lie that chrome-launcher does not look for, Edge above all. */
import { posix, win32 } from 'node:path';

export interface BrowserPlaceFacts {
  readonly platform: string;
  /** The value of `PATH`. */
  readonly searchPath: string | undefined;
  /** The values of `PROGRAMFILES`, `PROGRAMFILES(X86)` and `LOCALAPPDATA` on Windows. */
  readonly programFolders: readonly (string | undefined)[];
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Whole paths, the most wanted first. Whether anything lies there is not looked at. */
export function browserPlaces({
  platform,
  searchPath,
  programFolders,
}: BrowserPlaceFacts): readonly string[] {
  if (platform === 'win32') {
    const folders = programFolders.filter((folder) => folder !== undefined && folder !== '');
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder ?? '', program)));
  }
  if (platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  // A relative folder in the search path would let the working folder choose the browser.
  const folders = (searchPath ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
