import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type PrintingWindow, pagePrinter } from '../../../src/main/print-page.ts';

type Act = (contents: EventEmitter) => void;

/** A window whose page does this once it has been loaded. */
function printer(act: Act) {
  const calls: unknown[][] = [];
  const late: (() => void)[] = [];
  const contents = Object.assign(new EventEmitter(), {
    printToPDF: async (options: unknown) => {
      calls.push(['printToPDF', options]);
      return Buffer.from('%PDF');
    },
  });
  const window = {
    loadURL: async (address: string) => {
      calls.push(['loadURL', address]);
      act(contents);
    },
    destroy: () => void calls.push(['destroy']),
    webContents: contents,
    // The stand-in has what is used; the rest of a window's type is Electron's.
  } as unknown as PrintingWindow;
  const print = pagePrinter({
    openWindow: () => window,
    address: 'kiosk://app/',
    after: (_ms, work) => void late.push(work),
  });
  return { print, calls, late };
}

const stands: Act = (contents) =>
  void contents.emit('did-navigate-in-page', {}, 'kiosk://app/#handout-stands');

test('the page is printed once it says that it stands, tagged and with its headings, and its window goes', async () => {
  const { print, calls } = printer(stands);
  expect(await print('#handout=az')).toMatchObject({ ok: true });
  expect(calls.map(([name]) => name)).toEqual(['loadURL', 'printToPDF', 'destroy']);
  expect(calls[0]).toEqual(['loadURL', 'kiosk://app/#handout=az']);
  expect(calls[1]?.[1]).toEqual({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
});

test('a page that is lost is not printed, and its window goes', async () => {
  const { print, calls } = printer((contents) =>
    contents.emit('render-process-gone', {}, { reason: 'crashed' }),
  );
  expect(await print('#handout=az')).toEqual({ ok: false, why: 'Error: crashed' });
  expect(calls.at(-1)).toEqual(['destroy']);
});

test('a page that never stands is given up after thirty seconds', async () => {
  const { print, calls, late } = printer(() => undefined);
  const printed = print('#handout=az');
  for (const work of late) work();
  expect(await printed).toEqual({ ok: false, why: 'Error: the page did not stand within 30 seconds' });
  expect(calls.at(-1)).toEqual(['destroy']);
});
