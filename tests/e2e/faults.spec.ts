import { expect } from '@playwright/test';
import { datasetFiles, setIn, withoutFile, withText } from '../builders/dataset.ts';
import { judgeScene } from './judge-scene.ts';
import { test } from './kiosk.ts';

/** Each way in which a dataset can be broken: what the visitor is told, and what the operator reads. */
const broken = [
  {
    name: 'is missing',
    files: new Map<string, string>(),
    en: 'A part of it is missing.',
    az: 'Onun bir hissəsi çatışmır.',
    said: /^\.: expected a folder at .+/,
  },
  {
    name: 'lacks a file',
    files: datasetFiles(withoutFile('sources.json')),
    en: 'A part of it is missing.',
    az: 'Onun bir hissəsi çatışmır.',
    said: /^sources\.json: .+/,
  },
  {
    name: 'is not JSON',
    files: datasetFiles(withText('chapters/roll.json', '{ "id": "roll", ')),
    en: 'A part of it is damaged.',
    az: 'Onun bir hissəsi zədələnib.',
    said: /^chapters\/roll\.json: .+/,
  },
  {
    name: 'has the wrong shape',
    files: datasetFiles(setIn('chapters/vote.json', 'facts[0].claims[0].value.form', 'perhaps')),
    en: 'A part of it is not as it should be.',
    az: 'Onun bir hissəsi lazım olan şəkildə deyil.',
    said: /^chapters\/vote\.json: facts\[0\]\.claims\[0\]\.value.*: .+/,
  },
  {
    name: 'has a broken reference',
    files: datasetFiles(setIn('chapters/vote.json', 'facts[0].claims[0].source', 'nowhere')),
    en: 'Two parts of it do not fit together.',
    az: 'Onun iki hissəsi bir-birinə uyğun gəlmir.',
    said: /^chapters\/vote\.json: facts\[0\]\.claims\[0\]\.source: .+/,
  },
  {
    name: 'is incomplete in one language',
    files: datasetFiles(setIn('wording/az/vote.json', 'facts.election-day', undefined)),
    en: 'Some of its words are missing.',
    az: 'Onun bəzi sözləri çatışmır.',
    said: /^wording\/az\/vote\.json: .+/,
  },
] as const;

for (const { name, files, en, az, said } of broken) {
  test.describe(`a shipped dataset that ${name}`, () => {
    test.use({ start: { shipped: files } });

    test('shows a calm fault in both languages and the exact list to the operator', async ({
      kiosk,
      host,
    }) => {
      await kiosk.arriveAt('fault');
      await expect(kiosk.main).toContainText('This exhibit cannot be shown now');
      await expect(kiosk.main).toContainText('Sərgini indi göstərmək mümkün deyil');
      await expect(kiosk.main).toContainText(en);
      await expect(kiosk.main).toContainText(az);
      const shown = await kiosk.main.innerText();
      expect(shown, 'a visitor is told no file and no trace').not.toMatch(
        /\.json|\bat .+:\d+|[A-Z][a-z]+Error/,
      );
      expect(host.said()).toContainEqual(expect.stringMatching(said));
      expect(host.said().join('\n')).not.toMatch(/^\s+at .+:\d+/m);
      await kiosk.touch(kiosk.button('Try again'));
      await kiosk.arriveAt('fault');
    });
  });

  test.describe(`a dataset of the operator's that ${name}`, () => {
    test.use({ start: files.size === 0 ? { flags: ['--dataset', '/nowhere/at/all'] } : { dataset: files } });

    test('gives way to the shipped one, and the terminal says so', async ({ kiosk, host }) => {
      await kiosk.startIn('English');
      expect(await kiosk.chapterCount()).toBe(7);
      expect(host.said()).toContainEqual(
        expect.stringMatching(/^The dataset .+ is broken; the shipped one is shown instead\.$/),
      );
      expect(host.said()).toContainEqual(expect.stringMatching(said));
    });
  });
}

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
]) {
  test.describe(`a fault at the start on ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, start: { shipped: new Map() } });

    test('is laid out for the way the screen stands', async ({ kiosk }) => {
      await kiosk.arriveAt('fault');
      expect((await judgeScene(kiosk)).faults).toEqual([]);
    });
  });
}

test.describe('a dataset of the operator that is whole', () => {
  test.use({ start: { dataset: datasetFiles() } });

  test('is shown in place of the shipped one', async ({ kiosk }) => {
    await kiosk.startIn('Azərbaycanca');
    expect(await kiosk.chapterCount(), 'the small dataset has one chapter on the core path').toBe(1);
  });
});
