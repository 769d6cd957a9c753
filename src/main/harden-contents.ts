/**
 * Locks one web contents, whatever made it: no new window, no way off the page, no guest, no shortcut, no zoom.
 * Stops a visitor or a hostile script from leaving the walkthrough (Electron security advice 12, 13 and 14).
 */
import type { Event, WebContents } from 'electron';
import type { Reports } from './early-journal.ts';
import { judgeKey } from './judge-key.ts';
import { mayNavigate } from './may-navigate.ts';

export interface ContentsLocks {
  readonly reports: Reports;
  /** Ends the kiosk at the operator's wish. */
  readonly leave: () => void;
  /** Whether the keys of presenters and clickers go to the page, too. */
  readonly mayPresent: () => boolean;
}

type NavigationEvent = Event<{ readonly url: string; readonly isMainFrame: boolean }>;

export function hardenContents(contents: WebContents, { reports, leave, mayPresent }: ContentsLocks): void {
  const keepOnPage = (event: NavigationEvent) => {
    if (mayNavigate({ address: event.url, isMainFrame: event.isMainFrame })) return;
    event.preventDefault();
    reports.note(`Refused to go to ${event.url}.`);
  };
  // Three events, since each sees a way that the others miss: the main frame, sub-frames, and redirects on the way.
  contents.on('will-navigate', keepOnPage);
  contents.on('will-frame-navigate', keepOnPage);
  contents.on('will-redirect', keepOnPage);

  contents.setWindowOpenHandler(({ url }) => {
    reports.note(`Refused a new window for ${url}.`);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('context-menu', (event) => event.preventDefault());
  // A page that asks "really leave?" must not hold the operator back: preventing this event unloads it.
  contents.on('will-prevent-unload', (event) => event.preventDefault());

  contents.on('before-input-event', (event, key) => {
    const judgement = judgeKey(key, { mayPresent: mayPresent() });
    if (judgement !== 'pass') event.preventDefault();
    if (judgement === 'leave') leave();
  });

  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  // On every load, because a load brings the usual zoom back (electron#10480).
  contents.on('did-finish-load', () => {
    contents.setZoomMode('disabled');
    contents.setVisualZoomLevelLimits(1, 1).catch((error: unknown) => {
      reports.fault(`The zoom could not be fixed: ${String(error)}`);
    });
  });
}
