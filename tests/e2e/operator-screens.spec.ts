import { expect } from '@playwright/test';
import { wordsOf } from '../../src/renderer/words/words.ts';
import { objections } from './axe-objections.ts';
import { judgeScene } from './judge-scene.ts';
import { operatorTest as test } from './operator-test.ts';

const shown = { 'chapter/the-roll': { en: { monday: { '10:00': 41 } }, az: { friday: { '17:00': 9 } } } };
const counted = JSON.stringify({ version: 1, comfort: { largeText: 14 }, shown });

test.use({ start: { settings: { version: 1 }, dataFiles: { 'counts-2026-10.json': counted } } });

for (const { width, height } of [
  { width: 1_920, height: 1_080 },
  { width: 1_080, height: 1_920 },
]) {
  for (const language of ['en', 'az']) {
    test(`every page of the panel can be read and touched (${language}, ${width}×${height})`, async ({
      kiosk,
      operator,
    }, testInfo) => {
      await kiosk.page.setViewportSize({ width, height });
      const faults: string[] = [];
      const look = async (scene: string) => {
        await operator.arriveAt(scene);
        await kiosk.comeToRest();
        await kiosk.page.screenshot({ path: testInfo.outputPath(`${scene}-${language}.png`) });
        const { faults: measured } = await judgeScene(kiosk);
        // axe finds no target in a minute in which there is nothing to touch.
        const objected = scene === 'cleaning' ? [] : await objections(kiosk);
        faults.push(...[...measured, ...objected].map((fault) => `${scene}: ${fault}`));
      };
      await operator.takeWayIn();
      await operator.arriveAt('choose-pin');
      await operator.touchButton(wordsOf(language).ownName);
      await look('choose-pin');
      await operator.type('204816');
      await operator.type('204816');
      await look('recovery-code');
      await operator.touchButton((await operator.words()).recoveryCode.done);
      await look('home');
      await operator.open('selfCheck');
      await expect(operator.main.locator('.found').first()).toBeVisible();
      await look('self-check');
      await operator.touchButton((await operator.words()).back);
      await operator.open('counts');
      await expect(operator.main.locator('.count-chart').first()).toBeVisible();
      await look('counts');
      await operator.touchButton((await operator.words()).back);
      await operator.open('withdraw');
      await expect(operator.main.locator('.operator-row').first()).toBeVisible();
      await look('withdraw');
      await operator.touchButton((await operator.words()).back);
      await operator.open('cleaning');
      await look('cleaning');
      await kiosk.staySilent(61);
      for (const ending of ['restart', 'quit'] as const) {
        await operator.open(ending);
        await look('ending');
        await operator.touchButton((await operator.words()).back);
      }
      await operator.leave();
      await operator.takeWayIn();
      await operator.arriveAt('enter');
      await operator.touchButton(wordsOf(language).ownName);
      await look('enter');
      expect(faults).toEqual([]);
    });
  }
}
