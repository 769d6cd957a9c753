/**
 * Whether a frame may go to an address. Stops a link, a script, a redirect or a dropped file from taking the kiosk
 * to a page that is not the app's, and every sub-frame from going anywhere (Electron security advice 13).
 */
import { isAppPage } from './app-address.ts';

export interface Navigation {
  readonly address: string;
  readonly isMainFrame: boolean;
}

/** Only the main frame, and only to the app's own page: a script or style sheet shown as text is a dead end too. */
export function mayNavigate({ address, isMainFrame }: Navigation): boolean {
  return isMainFrame && isAppPage(address);
}
