/**
 * Locks a session: permissions by the table, no device, no download, no screen capture, nothing sent out.
 * Stops a page from reaching the machine, its owner's network, or anything beyond it (Electron security advice 5).
 */
import type { Session } from 'electron';
import type { Reports } from './early-journal.ts';
import { mayPermit } from './may-permit.ts';
import { mayRequest } from './may-request.ts';

export function lockSession(session: Session, reports: Reports): void {
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl, isMainFrame }) => {
    const granted = mayPermit({ permission, address: requestingUrl, isMainFrame });
    if (!granted) reports.note(`Refused the permission ${permission}.`);
    callback(granted);
  });
  session.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    mayPermit({ permission, address: origin, isMainFrame }),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));

  session.on('will-download', (event, item) => {
    event.preventDefault();
    reports.note(`Refused to download ${item.getURL()}.`);
  });

  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const allowed = mayRequest(url);
    if (!allowed) reports.note(`Refused to ask ${url}.`);
    callback({ cancel: !allowed });
  });

  session.setSpellCheckerEnabled(false);
}
