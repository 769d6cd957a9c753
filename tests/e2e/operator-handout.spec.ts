import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { wordsOf } from '../../src/renderer/words/words.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { contentDataset, textsOf } from '../rules/content-dataset.ts';
import { plain, readPdf } from './loopback/read-pdf.ts';
import { operatorTest as test } from './operator-test.ts';
import { sticksFolder } from './start.ts';

const { executablePath: browser, env } = chromiumLaunchOptions();
const settings = { version: 1 };
const red = { RED: new Map([['holiday.txt', new TextEncoder().encode('sun')]]) };
const dataset = contentDataset();
const claims = /\.claims\.[^.]+\.wording$/;

test.describe('with a browser that prints', () => {
  test.skip(browser === undefined, 'npm brings no browser for this machine');
  const flags = browser === undefined ? [] : ['--browser', browser];
  const environment = env ?? {};
  test.use({ start: { settings, sticks: red, flags, environment } });

  test('the handout is printed in either language and written to the stick', async ({
    operator,
    folder,
    hostName,
  }) => {
    await operator.takeWayIn();
    await operator.choosePin();
    await operator.open('handout');
    const { handout } = await operator.words();
    await expect(operator.main.getByRole('heading')).toHaveText(handout.title);
    for (const language of dataset.languages) {
      await operator.touchButton(`PDF: ${wordsOf(language).ownName}`);
      await expect(operator.main).toContainText(new RegExp(`handout-${language}-[\\d-]{10}\\.pdf`), {
        timeout: 60_000,
      });
      const stick = join(folder, sticksFolder, 'RED');
      const name = readdirSync(stick).find((each) => each.startsWith(`handout-${language}-`)) ?? '';
      const bytes = readFileSync(join(stick, name));
      expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
      // What the rehearsal prints is the stand-in's; the real Electron and the loopback host print the page.
      if (hostName === 'rehearsal') continue;
      const read = await readPdf(bytes);
      const whole = read.pages.join('');
      const texts = textsOf(dataset, language).filter(({ place }) => claims.test(place));
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter(({ text }) => !whole.includes(plain(text)))).toEqual([]);
      expect(read.language).toBe(language);
      expect(read.isTagged).toBe(true);
      expect(read.headings.length).toBeGreaterThan(dataset.chapters.length);
    }
  });
});

test.describe('without one', () => {
  test.use({ start: { settings, sticks: red } });

  test('the panel says that it could not be made', async ({ operator, hostName }) => {
    test.skip(hostName !== 'loopback', 'Electron always prints');
    await operator.takeWayIn();
    await operator.choosePin();
    await operator.open('handout');
    await operator.touchButton(`PDF: ${wordsOf('en').ownName}`);
    await expect(operator.main).toContainText((await operator.words()).handout.notMade);
  });
});
