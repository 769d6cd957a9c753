import { expect } from '@playwright/test';
import type { ComfortChoice } from '../../src/walkthrough/visit.ts';
import { seeEveryScene } from '../e2e/every-scene.ts';
import { judgeScene } from '../e2e/judge-scene.ts';
import { test } from '../e2e/kiosk.ts';
import { languageNames } from '../e2e/shown-scene.ts';
import { count } from './count.ts';
import { installs } from './installs.ts';
import { texts } from './variants.ts';

const sizes: readonly { readonly name: string; readonly choices: readonly ComfortChoice[] }[] = [
  { name: 'text as it comes', choices: [] },
  { name: 'large text', choices: ['largeText'] },
];

for (const { name: install, viewport, settings, pixelsPerMm } of installs) {
  for (const language of languageNames) {
    for (const { name: size, choices } of sizes) {
      test.describe(`${install} in ${language} with ${size}`, () => {
        test.use({ viewport, start: { settings } });

        test('everything can be touched and nothing is cut off, however long or wide the text', async ({
          kiosk,
        }, testInfo) => {
          const found: string[] = [];
          let views = 0;
          await seeEveryScene({
            kiosk,
            language,
            begin: () => kiosk.chooseComfort(choices),
            see: async (name) => {
              for (const { name: text, show } of texts) {
                await show(kiosk, async () => {
                  views += 1;
                  const { faults } = await judgeScene(kiosk, pixelsPerMm);
                  found.push(...faults.map((sentence) => `${name}, ${text}: ${sentence}`));
                });
              }
            },
          });
          count(testInfo, views);
          expect(views).toBeGreaterThan(180);
          expect(found).toEqual([]);
        });
      });
    }
  }
}
