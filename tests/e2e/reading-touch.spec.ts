import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { heardOn, spyOnSound } from './spied-sound.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.beforeEach(({ page }) => spyOnSound(page));

/** What was marked since a count of sentences: a short word is over before a busy machine looks. */
const marked = (kiosk: WalkthroughPage, from = 0) =>
  expect.poll(async () => (await heardOn(kiosk.page)).marked.slice(from), { timeout: 20_000 });
const markedSoFar = async (kiosk: WalkthroughPage) => (await heardOn(kiosk.page)).marked.length;

async function readAloud(kiosk: WalkthroughPage): Promise<void> {
  await kiosk.startIn('English');
  await kiosk.openComfort();
  await kiosk.touch(kiosk.button('Read buttons aloud'));
  await marked(kiosk).toContain('Comfort');
  const here = await markedSoFar(kiosk);
  await kiosk.page.keyboard.press('Escape');
  await kiosk.arriveAt('chapter');
  await marked(kiosk, here).toContain(await kiosk.heading.innerText());
}

test('with the buttons speaking, the first touch reads one and the second presses it', async ({ kiosk }) => {
  await readAloud(kiosk);
  const before = await kiosk.where();
  const next = kiosk.button('Next');
  const silent = await markedSoFar(kiosk);
  await kiosk.touch(next);
  await marked(kiosk, silent).toContain('Next');
  await expect(next).toBeFocused();
  expect(await kiosk.where()).toEqual(before);
  const first = await markedSoFar(kiosk);
  await kiosk.touch(next);
  await expect.poll(() => kiosk.progress()).toBe('2');
  await marked(kiosk, first).toContain(await kiosk.heading.innerText());
  expect((await heardOn(kiosk.page)).most).toBe(1);
});

test('the buttons speak for one visit only', async ({ kiosk }) => {
  await readAloud(kiosk);
  await kiosk.touchAt(960, 1070);
  await expect.poll(async () => (await heardOn(kiosk.page)).playing).toBe(0);
  await kiosk.fallSilentUntilAsked();
  await kiosk.staySilent(31);
  await kiosk.arriveAt('attract');
  await kiosk.startIn('English');
  await kiosk.goOn();
  expect(await kiosk.progress()).toBe('2');
});

test('a text is read by a touch on it, and the keyboard reads what it comes to', async ({ kiosk }) => {
  await readAloud(kiosk);
  const before = await markedSoFar(kiosk);
  await kiosk.touch(kiosk.heading);
  await marked(kiosk, before).toContain(await kiosk.heading.innerText());
  const heading = await markedSoFar(kiosk);
  await kiosk.button('Chapters').focus();
  await marked(kiosk, heading).toContain('Chapters');
  await kiosk.page.keyboard.press('Enter');
  await kiosk.arriveAt('chapters');
});

test('the question whether anybody is there is spoken, with what will be lost, and still counts down', async ({
  kiosk,
}) => {
  await readAloud(kiosk);
  await kiosk.touchAt(960, 1070);
  await expect.poll(async () => (await heardOn(kiosk.page)).playing).toBe(0);
  await kiosk.fallSilentUntilAsked();
  await marked(kiosk).toContain('Are you still here?');
  await marked(kiosk).toContain('You will go back to the first screen.');
  await kiosk.staySilent(31);
  await kiosk.arriveAt('attract');
});

test('one key begins a visit that is read from its first scene on', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  await kiosk.page.keyboard.press('l');
  await kiosk.arriveAt('chapter');
  await marked(kiosk).toContain(await kiosk.heading.innerText());
});

test('what is switched on is said to be on', async ({ kiosk }) => {
  await readAloud(kiosk);
  await kiosk.button('English').focus();
  await marked(kiosk).toContain('English');
  await expect.poll(async () => (await heardOn(kiosk.page)).begun.length).toBeGreaterThan(2);
  await kiosk.button('Azərbaycanca').focus();
  await marked(kiosk).toContain('Azərbaycanca');
});
