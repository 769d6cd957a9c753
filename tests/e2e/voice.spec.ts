/** The voice as a visitor hears it. Long, since each promise of it is tried on the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { datasetFiles } from '../builders/dataset.ts';
import { test } from './kiosk.ts';
import { heardOn, markedWords, spyOnSound } from './spied-sound.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

test.beforeEach(({ page }) => spyOnSound(page));

const playing = (kiosk: WalkthroughPage) => expect.poll(async () => (await heardOn(kiosk.page)).playing);

test('Listen plays decoded sound and marks the sentence that is heard; the bar says that the voice is synthetic', async ({
  kiosk,
}) => {
  await kiosk.startIn('English');
  await kiosk.touch(kiosk.button('Listen'));
  await playing(kiosk).toBe(1);
  await expect.poll(() => markedWords(kiosk.page)).toBe(await kiosk.heading.innerText());
  const { begun } = await heardOn(kiosk.page);
  expect(begun[0]?.seconds).toBeGreaterThan(0.3);
  expect(begun[0]?.state).toBe('running');
  await expect(kiosk.bar).toContainText('Synthetic voice');
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
  await kiosk.touch(kiosk.button('Davam edin'));
  await playing(kiosk).toBe(1);
  await expect.poll(() => markedWords(kiosk.page), { intervals: [20] }).toBe(words);
  await kiosk.touchAt(960, 30);
  await playing(kiosk).toBe(0);
});

test('a touch on any button of the bar while something is said pauses it and presses the button', async ({
  kiosk,
}) => {
  await kiosk.startIn('Azərbaycanca');
  const reach: readonly [string, () => Promise<void>][] = [
    ['Fəsillər', () => kiosk.arriveAt('chapters')],
    ['Haqqında', () => kiosk.arriveAt('about')],
    ['Əlçatanlıq', () => kiosk.arriveAt('comfort')],
  ];
  for (const [name, arrive] of reach) {
    await kiosk.touch(kiosk.bar.locator('.bar-listen'));
    await playing(kiosk).toBe(1);
    const button = kiosk.bar.locator('.bar-button', { hasText: name });
    const before = await button.boundingBox();
    await kiosk.touch(button);
    await arrive();
    await playing(kiosk).toBe(0);
    expect(await button.boundingBox()).toEqual(before);
  }
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
  await kiosk.openComfort();
  await kiosk.touch(kiosk.button('Louder'));
  await expect(kiosk.main).toContainText('4 of 5');
  await kiosk.touch(kiosk.button('Listen'));
  await expect.poll(async () => (await heardOn(kiosk.page)).gain).toBeCloseTo(10 ** (-6 / 20), 4);
  await kiosk.touch(kiosk.button('Quieter'));
  await expect.poll(async () => (await heardOn(kiosk.page)).gain).toBeCloseTo(10 ** (-12 / 20), 4);
  await kiosk.touch(kiosk.button('Quieter'));
  await kiosk.askToStartOver();
  await kiosk.startOver();
  await kiosk.arriveAt('attract');
  await playing(kiosk).toBe(0);
  await kiosk.startIn('English');
  await playing(kiosk).toBe(0);
  await kiosk.openComfort();
  await expect(kiosk.main).toContainText('3 of 5');
});

test('nothing of the voice is loaded before it is asked for', async ({ kiosk }) => {
  const asked: string[] = [];
  kiosk.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofTheVoice = () => asked.filter((path) => /narration/.test(path)).length;
  await kiosk.startIn('English');
  await kiosk.goOn();
  expect(ofTheVoice()).toBe(0);
  await kiosk.touch(kiosk.button('Listen'));
  await expect.poll(ofTheVoice).toBeGreaterThanOrEqual(2);
});

for (const [name, width, height] of [
  ['lying', 1920, 1080],
  ['upright', 1080, 1920],
] as const) {
  for (const largeText of [false, true]) {
    test.describe(`on a screen that is ${name}${largeText ? ', in large text' : ''}`, () => {
      test.use({ viewport: { width, height } });

      test('the voice covers nothing and moves nothing', async ({ kiosk }) => {
        for (const [language, listen] of [
          ['English', 'Listen'],
          ['Azərbaycanca', 'Dinləyin'],
        ] as const) {
          if (language === 'English') {
            await kiosk.startIn(language);
            if (largeText) await kiosk.chooseComfort(['largeText']);
          } else await kiosk.chooseLanguage(language);
          const before = await kiosk.main.boundingBox();
          await kiosk.touch(kiosk.button(listen));
          await playing(kiosk).toBe(1);
          await expect(kiosk.bar.locator('.bar-voice')).not.toBeEmpty();
          expect(await kiosk.main.boundingBox()).toEqual(before);
          const bar = await kiosk.bar.boundingBox();
          const note = await kiosk.bar.locator('.bar-voice').boundingBox();
          expect(note?.y).toBeGreaterThanOrEqual(bar?.y ?? 0);
          expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(height);
        }
      });
    });
  }
}

/** A dataset of which a person has recorded one text, in the place of the program's file. */
function recordedByPerson(text: string): ReadonlyMap<string, string | Uint8Array> {
  const shipped = join(import.meta.dirname, '../../resources/datasets/azerbaijan-2024/narration/en');
  const clip = {
    text,
    file: 'title.opus',
    seconds: 4,
    sentences: [0],
    mark: '0'.repeat(16),
    human: 'A reader',
  };
  const narration = { en: { synthetic: 'a program', clips: [clip] } };
  return new Map<string, string | Uint8Array>([
    ...datasetFiles(),
    ['narration.json', JSON.stringify(narration)],
    ['narration/en/title.opus', readFileSync(join(shipped, 'text-title.opus'))],
  ]);
}

test.describe('a text that a person has recorded', () => {
  test.use({ start: { dataset: recordedByPerson('vote (en)') } });

  test('is heard in their voice, and the bar says so', async ({ kiosk }) => {
    await kiosk.startIn('English');
    expect(await kiosk.heading.innerText()).toBe('vote (en)');
    await kiosk.touch(kiosk.button('Listen'));
    await playing(kiosk).toBe(1);
    await expect(kiosk.bar).toContainText('Human voice');
  });
});

test.describe('a language that nobody has spoken', () => {
  test.use({ start: { dataset: datasetFiles() } });

  test('says so in words and plays nothing', async ({ kiosk }) => {
    await kiosk.startIn('English');
    await kiosk.touch(kiosk.button('Listen'));
    await expect(kiosk.bar).toContainText('No recording');
    expect((await heardOn(kiosk.page)).begun).toEqual([]);
  });
});
