import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { pagePrinter } from '../../../src/main/print-page.ts';

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
  const print = pagePrinter({
    openWindow: (mark) => {
      calls.push(['open', mark]);
      const loaded = Promise.resolve().then(() => act(contents));
      return { window: { destroy: () => void calls.push(['destroy']), webContents: contents }, loaded };
    },
    after: (_ms, work) => void late.push(work),
  });
  return { print, calls, late };
}

const stands: Act = (contents) =>
  void contents.emit('did-navigate-in-page', {}, 'kiosk://app/#handout-stands');

test('the page is printed once it says that it stands, tagged and with its headings, and its window goes', async () => {
  const { print, calls } = printer(stands);
  expect(await print('#handout=az')).toMatchObject({ ok: true });
  expect(calls.map(([name]) => name)).toEqual(['open', 'printToPDF', 'destroy']);
  expect(calls[0]).toEqual(['open', '#handout=az']);
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
