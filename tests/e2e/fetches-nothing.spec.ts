import { expect } from '@playwright/test';
import { test } from './kiosk.ts';

test('once shown, the exhibit fetches nothing more: a whole visit is told from what is there', async ({
  kiosk,
}) => {
  await kiosk.arriveAt('attract');
  await kiosk.awaitFetches();
  const asked: string[] = [];
  kiosk.page.on('request', (request) => asked.push(request.url()));
  await kiosk.startIn('Azərbaycanca');
  await kiosk.openFact(0);
  await kiosk.openSource(0);
  await kiosk.openAbout();
  await kiosk.openChapters();
  for (let chapter = 1; chapter <= 7; chapter += 1) await kiosk.goOn();
  await kiosk.arriveAt('close');
  // Its own host may hear from it; files, faces and pictures it has already.
  expect(asked.filter((address) => !/\/bridge\/[a-z-]+$/.test(new URL(address).pathname))).toEqual([]);
});
