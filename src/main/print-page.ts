/** Prints a page of the app in a window that nobody sees. */
import type { BrowserWindow } from 'electron';
import { handoutStandsMark } from '../bridge/channels.ts';
import type { PrintPage } from '../host/operator/handout-desk.ts';
import { sentenceOf } from './catch-faults.ts';

/** What this needs of the window; nothing of it is ever shown. */
export type PrintingWindow = Pick<BrowserWindow, 'loadURL' | 'destroy'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'on' | 'printToPDF'>;
};

export interface PagePrinting {
  readonly openWindow: () => PrintingWindow;
  /** Of the app's page. */
  readonly address: string;
  readonly after: (ms: number, work: () => void) => void;
}

const patienceMs = 30_000;

export function pagePrinter({ openWindow, address, after }: PagePrinting): PrintPage {
  return async (mark) => {
    const window = openWindow();
    const { webContents } = window;
    const stands = new Promise<void>((resolve, reject) => {
      webContents.on('did-navigate-in-page', (_event, to) => {
        if (to.endsWith(handoutStandsMark)) resolve();
      });
      webContents.on('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
      after(patienceMs, () =>
        reject(new Error(`the page did not stand within ${patienceMs / 1_000} seconds`)),
      );
    });
    try {
      await Promise.all([window.loadURL(`${address}${mark}`), stands]);
      const bytes = await webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return { ok: true, bytes };
    } catch (error) {
      return { ok: false, why: sentenceOf(error) };
    } finally {
      window.destroy();
    }
  };
}
