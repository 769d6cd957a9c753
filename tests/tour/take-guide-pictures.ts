/** Takes the pictures of the operator's guide, in every language of the panel, under the names by which the guides show them. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { OperatorPage, pin } from '../e2e/operator-page.ts';
import { languageCodes, languageNames } from '../e2e/shown-scene.ts';
import type { WalkthroughPage } from '../e2e/walkthrough-page.ts';

/** From the attract scene of a kiosk that has no PIN yet; answers how many were taken. */
export async function takeGuidePictures(kiosk: WalkthroughPage, folder: string): Promise<number> {
  const operator = new OperatorPage(kiosk);
  const take = async (name: string, code: string) => {
    const file = code === 'en' ? `${name}.png` : `${name}.${code}.png`;
    await kiosk.comeToRest();
    await kiosk.page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
  };
  await operator.takeWayIn();
  await operator.choosePin();
  await operator.leave();
  for (const language of languageNames) {
    const code = languageCodes[language];
    await operator.takeWayIn();
    await operator.arriveAt('enter');
    await operator.touchButton(language);
    await take('operator-keys', code);
    await operator.type(pin);
    await operator.open('selfCheck');
    await expect(operator.main.locator('.found').first()).toBeVisible();
    await take('operator-self-check', code);
    await operator.touchButton((await operator.words()).back);
    await operator.leave();
  }
  return languageNames.length * 2;
}
