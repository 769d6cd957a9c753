/** Tells the supervision what Electron alone knows: lost processes, hangs, failed loads, and a machine that slept. */
import type { App, PowerMonitor, WebContents } from 'electron';
import type { Supervision } from '../host/supervise.ts';

/** What Chromium calls a load that another one has replaced; nothing is wrong then. */
const replacedLoad = -3;

export function watchContents(contents: WebContents, { trouble }: Pick<Supervision, 'trouble'>): void {
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') trouble('page-gone', reason);
  });
  contents.on('unresponsive', () => trouble('unresponsive'));
  contents.on('did-fail-load', (_event, code, words, _address, isMainFrame) => {
    if (isMainFrame && code !== replacedLoad) trouble('load-failed', words);
  });
}

export function watchApp(app: App, { trouble }: Pick<Supervision, 'trouble'>): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') trouble('child-gone', `${type}: ${reason}`);
  });
}

export function watchPower(power: Pick<PowerMonitor, 'on'>, { forgive }: Pick<Supervision, 'forgive'>): void {
  power.on('suspend', forgive);
  power.on('resume', forgive);
}
