/** Puts the browser's own files, and with them the lock of the single instance, into a folder that the operator named. */
import { mkdirSync } from 'node:fs';
import type { App } from 'electron';
import { sentenceOf } from './catch-faults.ts';
import type { Reports } from './early-journal.ts';

/** Kiosks with folders of their own can then run side by side. A folder that cannot be made is no reason to stay dark. */
export function keepBrowserFilesIn(app: Pick<App, 'setPath'>, folder: string, reports: Reports): void {
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  } catch (error) {
    reports.fault(
      `The browser's files cannot lie in ${folder}; they stay at the usual place. ${sentenceOf(error)}`,
    );
  }
}
