import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { heardOn, markedWords, spyOnSound } from './spied-sound.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.beforeEach(({ page }) => spyOnSound(page));

const marked = (kiosk: WalkthroughPage) => expect.poll(() => markedWords(kiosk.page), { timeout: 10_000 });

async function readAloud(kiosk: WalkthroughPage): Promise<void> {
  await kiosk.startIn('English');
  await kiosk.touch(kiosk.button('Listen'));
  await kiosk.touch(kiosk.button('Read buttons aloud'));
  await marked(kiosk).toContain('The first touch reads a button.');
}

test('with the buttons speaking, the first touch reads one and the second presses it', async ({ kiosk }) => {
  await readAloud(kiosk);
  const before = await kiosk.where();
  const next = kiosk.button('Next');
  await kiosk.touch(next);
  await marked(kiosk).toBe('Next');
  await expect(next).toBeFocused();
  expect(await kiosk.where()).toEqual(before);
  await kiosk.touch(next);
  await expect.poll(() => kiosk.progress()).toBe('2');
  await marked(kiosk).toBe(await kiosk.heading.innerText());
  expect((await heardOn(kiosk.page)).most).toBe(1);
});

test('a text is read by a touch on it, and the keyboard reads what it comes to', async ({ kiosk }) => {
  await readAloud(kiosk);
  await kiosk.touch(kiosk.heading);
  await marked(kiosk).toBe(await kiosk.heading.innerText());
  await kiosk.button('Chapters').focus();
  await marked(kiosk).toBe('Chapters');
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
  await marked(kiosk).toBe('Are you still here?');
  await marked(kiosk).toBe('You will go back to the first screen.');
  await kiosk.staySilent(31);
  await kiosk.arriveAt('attract');
});

test('one key begins a visit that is read from its first scene on', async ({ kiosk }) => {
  await kiosk.arriveAt('attract');
  await kiosk.page.keyboard.press('l');
  await kiosk.arriveAt('chapter');
  await marked(kiosk).toContain('The first touch reads a button.');
});
