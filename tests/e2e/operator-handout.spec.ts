import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium } from '../../src/loopback/find-chromium.ts';
import { wordsOf } from '../../src/renderer/words/words.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { contentDataset, textsOf } from '../rules/content-dataset.ts';
import { plain, readPdf } from './loopback/read-pdf.ts';
import { operatorTest as test } from './operator-test.ts';
import { sticksFolder } from './start.ts';

const { executablePath, env } = chromiumLaunchOptions();
const { PATH: searchPath, PROGRAMFILES = '' } = process.env;
/** Where npm brings no browser, an installed one prints. */
const browser =
  executablePath ??
  findChromium({ platform: process.platform, searchPath, programFolders: [PROGRAMFILES] })[0] ??
  'chromium';
const settings = { version: 1 };
const red = { RED: new Map([['holiday.txt', new TextEncoder().encode('sun')]]) };
const dataset = contentDataset();
const claims = /\.claims\.[^.]+\.wording$/;

test.describe('with a browser that prints', () => {
  test.use({
    start: { settings, sticks: red, flags: ['--browser', browser], environment: env ?? {} },
  });

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
      const made = new RegExp(`handout-${language}-[\\d-]{10}\\.pdf`);
      await operator.kiosk.whileTimeRuns(() =>
        expect(operator.main).toContainText(made, { timeout: 60_000 }),
      );
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
