import { expect } from '@playwright/test';
import { datasetFiles } from '../builders/dataset.ts';
import { test } from './kiosk.ts';
import { heardOn, markedWords, spyOnSound } from './spied-sound.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.beforeEach(({ page }) => spyOnSound(page));

const playing = (kiosk: WalkthroughPage) => expect.poll(async () => (await heardOn(kiosk.page)).playing);

test('Listen plays decoded sound and marks the sentence that is heard; the strip says whose voice it is', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.touch(kiosk.button('Listen'));
  await playing(kiosk).toBe(1);
  await expect.poll(() => markedWords(kiosk.page)).toBe(await kiosk.heading.innerText());
  const { begun } = await heardOn(kiosk.page);
  expect(begun[0]?.seconds).toBeGreaterThan(0.3);
  expect(begun[0]?.state).toBe('running');
  await expect(kiosk.bar).toContainText('Synthetic voice: espeak-ng');
  await expect.poll(() => markedWords(kiosk.page)).not.toBe(await kiosk.heading.innerText());
});

test('one touch pauses within 100 ms, and Resume goes on with the same sentence', async ({ kiosk }) => {
  await kiosk.startIn('Azərbaycanca');
  await kiosk.touch(kiosk.button('Dinləyin'));
  await playing(kiosk).toBe(1);
  await kiosk.touch(kiosk.button('Pauza'));
  await playing(kiosk).toBe(0);
  expect((await heardOn(kiosk.page)).stopMs).toBeLessThan(100);
  const words = await markedWords(kiosk.page);
  expect(words).not.toBe('');
  await kiosk.touch(kiosk.button('Davam etdirin'));
  await playing(kiosk).toBe(1);
  await expect.poll(() => markedWords(kiosk.page), { intervals: [20] }).toBe(words);
  await kiosk.touchAt(960, 30);
  await playing(kiosk).toBe(0);
});

test('another scene or language ends the old voice, and two are never heard at once', async ({ kiosk }) => {
  await kiosk.startIn('English');
  for (const goAway of [
    () => kiosk.goOn(),
    () => kiosk.openFact(0),
    () => kiosk.goBack(),
    () => kiosk.chooseLanguage('Azərbaycanca'),
    () => kiosk.chooseLanguage('English'),
  ]) {
    await kiosk.touch(kiosk.bar.locator('.bar-listen'));
    await playing(kiosk).toBe(1);
    await goAway();
    await playing(kiosk).toBe(0);
    await expect(kiosk.bar.locator('.bar-listen')).toHaveAttribute('data-phase', 'silent');
  }
  expect((await heardOn(kiosk.page)).most).toBe(1);
});

test('nobody is asked whether they are there while they are spoken to', async ({ kiosk }) => {
  await kiosk.startIn('English');
  await kiosk.touch(kiosk.button('Listen'));
  await playing(kiosk).toBe(1);
  await kiosk.staySilent(200);
  await expect(kiosk.question).toHaveCount(0);
  await kiosk.touch(kiosk.button('Pause'));
  await kiosk.fallSilentUntilAsked();
});

test('the attract scene makes no sound, and a new visit begins silent and at the usual volume', async ({
  kiosk,
}) => {
  await kiosk.arriveAt('attract');
  await kiosk.staySilent(600);
  expect(await heardOn(kiosk.page)).toMatchObject({ contexts: 0, begun: [] });
  await kiosk.startIn('English');
  await kiosk.touch(kiosk.button('Listen'));
  await kiosk.touch(kiosk.button('Louder'));
  await expect(kiosk.bar).toContainText('Volume: 4 of 5');
  await kiosk.askToStartOver();
  await kiosk.startOver();
  await kiosk.arriveAt('attract');
  await playing(kiosk).toBe(0);
  await kiosk.startIn('English');
  await playing(kiosk).toBe(0);
  await kiosk.touch(kiosk.button('Listen'));
  await expect(kiosk.bar).toContainText('Volume: 3 of 5');
});

test.describe('a language that nobody has spoken', () => {
  test.use({ start: { dataset: datasetFiles() } });

  test('says so in words and plays nothing', async ({ kiosk }) => {
    await kiosk.startIn('English');
    await kiosk.touch(kiosk.button('Listen'));
    await expect(kiosk.bar).toContainText('There is no sound in this language yet');
    expect((await heardOn(kiosk.page)).begun).toEqual([]);
  });
});
