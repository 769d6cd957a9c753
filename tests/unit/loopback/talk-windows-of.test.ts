import { expect, test } from 'vitest';
import { talkWindowsOf } from '../../../src/loopback/talk-windows-of.ts';

function windowsWith(opens: boolean) {
  const said: string[] = [];
  const kiosk = { openPresenter: () => opens };
  const windows = talkWindowsOf({
    kiosk,
    address: 'http://127.0.0.1:1/token/',
    say: (line) => said.push(line),
  });
  return { windows, said };
}

test('where a browser shows the page, it opens the presenter’s window', async () => {
  const { windows, said } = windowsWith(true);
  expect(await windows.openPresenter()).toBe(true);
  expect(said).toEqual([]);
});

test('where the page is only served, the terminal names the presenter’s address', async () => {
  const { windows, said } = windowsWith(false);
  expect(await windows.openPresenter()).toBe(false);
  expect(said).toEqual(['The presenter’s window: http://127.0.0.1:1/token/#presenter'.replace('’', "'")]);
  expect(await windows.swap()).toBe('pages');
});
