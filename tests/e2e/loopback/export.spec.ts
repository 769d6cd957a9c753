import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { datasetFiles, setIn } from '../../builders/dataset.ts';
import { contentDataset } from '../../rules/content-dataset.ts';
import { objections } from '../axe-objections.ts';
import { decodeCode } from '../decode-code.ts';
import { test } from '../kiosk.ts';
import { OperatorPage } from '../operator-page.ts';
import { languageCodes, languageNames } from '../shown-scene.ts';
import { walkStory } from '../walk-story.ts';
import { exportFile, openFile } from './exported-file.ts';

const mostBytes = 6_000_000;
const folder = mkdtempSync(join(tmpdir(), 'kiosk-export-'));
const file = join(folder, 'walkthrough.html');

// A worker can come to this file twice, and the first time takes the folder away.
test.beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const printed = exportFile('walkthrough', '--out', file);
  const { size } = statSync(file);
  expect(printed).toContain(`${size.toLocaleString('en')} bytes`);
  expect(printed).toMatch(/fingerprint [A-Z2-9]{4}(-[A-Z2-9]{4}){3}\n/);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const language of languageNames) {
  test(`a file from a stick tells the whole story in ${language} without a network`, async ({ page }) => {
    const { kiosk, troubles, requests } = await openFile(page, file);
    await walkStory(kiosk, language);
    expect({ troubles, requests }).toEqual({ troubles: [], requests: [] });
  });

  test(`axe objects to nothing on the first scenes of the file in ${language}`, async ({ page }) => {
    const { kiosk } = await openFile(page, file);
    await kiosk.startIn(language);
    await kiosk.comeToRest();
    expect(await objections(kiosk)).toEqual([]);
    await kiosk.openFact(0);
    await kiosk.comeToRest();
    expect(await objections(kiosk)).toEqual([]);
  });

  test(`a source of the file shows its address and its code in ${language}`, async ({ page }) => {
    const { address } = contentDataset().sources['trend-roll'] ?? {};
    const { kiosk, troubles, requests } = await openFile(page, file);
    await kiosk.startIn(language);
    await kiosk.goOn();
    await kiosk.openFact(0);
    await kiosk.openSource(1);
    await kiosk.comeToRest();
    expect((await decodeCode(page)).text).toBe(address);
    await expect(kiosk.main).toContainText(
      String(address)
        .replace(/^https:\/\/(www\.)?/, '')
        .slice(0, 20),
    );
    expect({ troubles, requests }).toEqual({ troubles: [], requests: [] });
  });
}

test('the file is small enough for a stick and a mail', () => {
  const { size } = statSync(file);
  process.stdout.write(`The exported file holds ${size.toLocaleString('en')} bytes.\n`);
  expect(size).toBeLessThanOrEqual(mostBytes);
});

test('the file has no voice and says so, has no panel, and gives the screen back like the exhibit', async ({
  page,
}) => {
  const { kiosk, troubles, requests } = await openFile(page, file);
  await kiosk.startIn('English');
  const { voice } = await kiosk.words();
  await kiosk.touch(kiosk.bar.locator('[data-voice]'));
  await expect(kiosk.bar).toContainText(voice.who.nobody);
  await new OperatorPage(kiosk).takeWayIn();
  expect(await kiosk.scene()).toBe('chapter');
  await kiosk.fallSilentUntilLeft();
  await kiosk.arriveAt('attract');
  expect({ troubles, requests }).toEqual({ troubles: [], requests: [] });
});

test('no word of a dataset becomes markup or ends its element', async ({ page }, testInfo) => {
  const hostile = '</script><script>document.title = "taken"</script><!-- <script> &lt;';
  const dataset = testInfo.outputPath('dataset');
  const spoilt = datasetFiles(
    setIn('wording/en/dataset.json', 'title', hostile),
    setIn('wording/en/vote.json', 'lead', hostile),
  );
  for (const [name, text] of spoilt) {
    mkdirSync(dirname(join(dataset, name)), { recursive: true });
    writeFileSync(join(dataset, name), text);
  }
  const other = testInfo.outputPath('hostile.html');
  exportFile('walkthrough', '--out', other, '--dataset', dataset);
  const { kiosk, troubles, requests } = await openFile(page, other);
  await kiosk.startIn('English');
  await expect(kiosk.main).toContainText(hostile);
  expect(await page.title()).toBe(hostile);
  expect(await kiosk.language()).toBe(languageCodes.English);
  expect({ troubles, requests }).toEqual({ troubles: [], requests: [] });
});

test('the file lets in nothing that is put into it afterwards', async ({ page }) => {
  const { kiosk } = await openFile(page, file);
  await kiosk.arriveAt('attract');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    let refused = false;
    document.addEventListener('securitypolicyviolation', () => {
      refused = true;
    });
    try {
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    } catch (error) {
      refused = error instanceof TypeError;
    }
    return { refused, title: document.title };
  });
  expect(ran.refused).toBe(true);
  expect(ran.title).not.toBe('taken');
});
