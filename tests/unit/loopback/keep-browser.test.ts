import { expect, test } from 'vitest';
import { keepBrowser } from '../../../src/loopback/keep-browser.ts';

/** Browsers that end when they are told to, and remember what was done to them. */
function keeping() {
  const deeds: string[] = [];
  const ends: ((how: number | string) => void)[] = [];
  const unasked: (number | string)[] = [];
  const browser = keepBrowser({
    launch: () => {
      const number = ends.length;
      deeds.push(`launch ${number}`);
      let end: (how: number | string) => void = () => undefined;
      const ended = new Promise<number | string>((resolve) => {
        end = resolve;
      });
      ends.push(end);
      const endBy = (deed: string) => async () => {
        deeds.push(`${deed} ${number}`);
        end(deed);
      };
      return { id: number, ended, close: endBy('close'), kill: endBy('kill') };
    },
    onEnded: (how) => void unasked.push(how),
  });
  return { browser, deeds, ends, unasked };
}

test('making the view anew kills the browser and launches another; nobody is told that it ended', async () => {
  const { browser, deeds, unasked } = keeping();
  await browser.view.rebuild();
  await browser.close();
  expect(deeds).toEqual(['launch 0', 'kill 0', 'launch 1', 'close 1']);
  expect(unasked).toEqual([]);
});

test('a browser that ends by itself is told, the later ones too', async () => {
  const { browser, ends, unasked } = keeping();
  ends[0]?.(0);
  await Promise.resolve();
  await browser.view.rebuild();
  ends[1]?.('SIGSEGV');
  await Promise.resolve();
  expect(unasked).toEqual([0, 'SIGSEGV']);
});
