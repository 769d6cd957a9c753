/** Where the app itself lives in Electron, and which addresses are the app's own. */
import { presenterMark } from '../bridge/channels.ts';
import type { KioskWindowWishes } from './kiosk-window-options.ts';

/** The scheme that the host serves; registered as standard and secure before Electron is ready. */
export const appScheme = 'kiosk';

const appHost = 'app';

/** The one page of the kiosk window. */
export const appAddress = `${appScheme}://${appHost}/`;

/** The page that a window loads: always the app's own, marked where it is to be the presenter's or a print. */
export function addressOf({ presenter, prints }: Pick<KioskWindowWishes, 'presenter' | 'prints'>): string {
  if (prints !== undefined) return `${appAddress}${prints}`;
  return presenter ? `${appAddress}${presenterMark}` : appAddress;
}

const pagePaths: readonly string[] = ['/', '/index.html'];

/** Answers whether the address is one of the app's own files. Anything that does not parse is foreign. */
export function isAppAddress(address: string): boolean {
  return parseAppAddress(address) !== null;
}

/** Answers whether the address is the app's page itself: the only place the kiosk window may ever stand. */
export function isAppPage(address: string): boolean {
  const parsed = parseAppAddress(address);
  return parsed !== null && pagePaths.includes(parsed.pathname === '' ? '/' : parsed.pathname);
}

/** Compares parsed parts: Node knows nothing of our scheme's origin, and a prefix would let `kiosk://app.evil` in. */
function parseAppAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  const own =
    parsed.protocol === `${appScheme}:` &&
    parsed.host === appHost &&
    parsed.username === '' &&
    parsed.password === '';
  return own ? parsed : null;
}
