import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

/** What the page consists of, apart from the numbers that React gives to elements as they come. */
const bodyOf = async (kiosk: WalkthroughPage) => {
  await kiosk.comeToRest();
  const html = await kiosk.page.locator('#root').innerHTML();
  return html.replaceAll(/\b(id|for|aria-[a-z]+)="(react-aria)?[-:«»_a-z0-9]*"/gi, '');
};

test('a second visit starts clean, whatever the first one did', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  await kiosk.awaitFetches();
  const firstAttract = await bodyOf(kiosk);
  await kiosk.startIn('English');
  const firstChapter = await bodyOf(kiosk);

  await kiosk.chooseLanguage('Azərbaycanca');
  await kiosk.goOn();
  await kiosk.openFact(0);
  await kiosk.openSource(0);
  await kiosk.openAbout();
  await kiosk.askToStartOver();
  await kiosk.fallSilentUntilLeft();
  await kiosk.arriveAt('attract');
  expect(await bodyOf(kiosk)).toBe(firstAttract);

  await kiosk.startIn('English');
  expect(await bodyOf(kiosk)).toBe(firstChapter);
});

test('nothing of a visit is kept by the browser', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.openFact(0);
  const kept = await kiosk.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    history: history.length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, history: expect.any(Number) });
  expect(kept.history).toBeLessThanOrEqual(2);
});
