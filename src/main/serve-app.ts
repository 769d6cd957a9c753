/** Serves the built page under the app's own scheme, in place of `file:` with its missing origin (electron#10815). */
import type { CustomScheme, Protocol } from 'electron';
import type { ServedFolders } from '../host/served-files.ts';
import { answerAppRequest } from './answer-app-request.ts';
import { appScheme } from './app-address.ts';

/** Registered before Electron is ready: an origin of its own, counted as secure, with `fetch`, and nothing more. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

export function serveApp(protocol: Protocol, folders: ServedFolders): void {
  protocol.handle(appScheme, (request) => answerAppRequest(request, folders));
}
