import { expect } from '@playwright/test';
import { objections } from '../e2e/axe-objections.ts';
import { seeEveryScene } from '../e2e/every-scene.ts';
import { test } from '../e2e/kiosk.ts';
import { languageNames } from '../e2e/shown-scene.ts';
import { count } from './count.ts';
import { themes } from './variants.ts';

for (const { name: theme, choices } of themes) {
  for (const language of languageNames) {
    test.describe(`axe in ${theme} in ${language}`, () => {
      test('objects to nothing on any scene', async ({ kiosk }, testInfo) => {
        const found: string[] = [];
        let views = 0;
        await seeEveryScene({
          kiosk,
          language,
          begin: () => kiosk.chooseComfort(choices),
          see: async (name) => {
            views += 1;
            found.push(...(await objections(kiosk)).map((objection) => `${name}: ${objection}`));
          },
        });
        count(testInfo, views);
        expect(views).toBeGreaterThan(60);
        expect(found).toEqual([]);
      });
    });
  }
}
