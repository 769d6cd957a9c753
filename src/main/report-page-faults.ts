/** Puts into the journal what befalls a page from outside: its process gone, hung, or its preload broken. */
import type { WebContents } from 'electron';
import type { Reports } from './early-journal.ts';

export function reportPageFaults(contents: WebContents, reports: Reports): void {
  contents.on('render-process-gone', (_event, { reason, exitCode }) =>
    reports.fault(`The page is gone: ${reason}, exit code ${exitCode}.`),
  );
  contents.on('unresponsive', () => reports.fault('The page does not answer.'));
  contents.on('responsive', () => reports.note('The page answers again.'));
  contents.on('preload-error', (_event, _path, error) =>
    reports.fault(`The preload is broken: ${error.message}`),
  );
}
