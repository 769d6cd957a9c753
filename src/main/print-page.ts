/** Prints a page of the app in a window that nobody sees. */
import type { PrintToPDFOptions, RenderProcessGoneDetails } from 'electron';
import { handoutStandsMark } from '../bridge/channels.ts';
import { type PrintPage, printOptions } from '../host/operator/handout-desk.ts';
import { sentenceOf } from './catch-faults.ts';
import type { OpenedWindow } from './keep-window.ts';

/** What this needs of the window; nothing of it is ever shown. */
export interface PrintingWindow {
  readonly destroy: () => void;
  readonly webContents: PrintingContents;
}

export interface PrintingContents {
  on(event: 'did-navigate-in-page', listener: (event: unknown, address: string) => void): unknown;
  on(
    event: 'render-process-gone',
    listener: (event: unknown, details: Pick<RenderProcessGoneDetails, 'reason'>) => void,
  ): unknown;
  printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>;
}

export interface PagePrinting {
  /** Opens it on the page with this mark, without showing it. */
  readonly openWindow: (mark: string) => OpenedWindow<PrintingWindow>;
  readonly after: (ms: number, work: () => void) => void;
}

const patienceMs = 30_000;

export function pagePrinter({ openWindow, after }: PagePrinting): PrintPage {
  return async (mark) => {
    const { window, loaded } = openWindow(mark);
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
      await Promise.all([loaded, stands]);
      const bytes = await webContents.printToPDF(printOptions);
      return { ok: true, bytes };
    } catch (error) {
      return { ok: false, why: sentenceOf(error) };
    } finally {
      window.destroy();
    }
  };
}
