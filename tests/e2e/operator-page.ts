/** The operator's panel as it is used: by touch, in the words on the screen. */
import { expect, type Locator } from '@playwright/test';
import { type Spot, touchTargets } from '../../src/renderer/operator/judge-touch.ts';
import { capitalKey, letterRows, signRows } from '../../src/renderer/operator/letter-rows.ts';
import { type OperatorWords, operatorWordsOf } from '../../src/renderer/words/operator/operator-words.ts';
import type { WalkthroughPage } from './walkthrough-page.ts';

export const pin = '204816';
/** As far into a corner as a thick finger goes. */
const cornerPx = 30;

export class OperatorPage {
  readonly kiosk: WalkthroughPage;

  constructor(kiosk: WalkthroughPage) {
    this.kiosk = kiosk;
  }

  get main(): Locator {
    return this.kiosk.page.locator('main');
  }

  async words(): Promise<OperatorWords> {
    return operatorWordsOf(await this.kiosk.language());
  }

  async arriveAt(scene: string): Promise<void> {
    await expect(this.kiosk.page.locator(`html[data-scene="operator-${scene}"]`)).toBeAttached();
    await expect(this.kiosk.page.locator('h1')).toBeVisible();
  }

  /** Seven touches on the upper corners in turn. */
  async takeWayIn(touches = 7): Promise<void> {
    // Nobody hears a touch before the first scene stands.
    await expect(this.kiosk.page.locator('html[data-scene]')).toBeAttached();
    const { width } = this.kiosk.page.viewportSize() ?? { width: 0 };
    for (let count = 0; count < touches; count += 1) {
      await this.kiosk.touchAt(count % 2 === 0 ? cornerPx : width - cornerPx, cornerPx);
    }
  }

  async type(digits: string): Promise<void> {
    for (const digit of digits) await this.touchButton(digit);
    await this.touchButton((await this.words()).pad.confirm);
  }

  /** From the first way in: chooses the PIN and answers the recovery code. */
  async choosePin(digits = pin): Promise<string> {
    await this.arriveAt('choose-pin');
    await this.type(digits);
    await expect(this.main.getByRole('heading')).toHaveText((await this.words()).choose.again);
    await this.type(digits);
    await this.arriveAt('recovery-code');
    const code = (await this.main.locator('.recovery-code').innerText()).replaceAll(/\D/g, '');
    await this.touchButton((await this.words()).recoveryCode.done);
    await this.arriveAt('home');
    return code;
  }

  async enter(digits = pin): Promise<void> {
    await this.takeWayIn();
    await this.arriveAt('enter');
    await this.type(digits);
  }

  /** Opens a row of the first scene. */
  async open(row: keyof OperatorWords['home']): Promise<void> {
    const { home } = await this.words();
    await this.touchButton(new RegExp(`^${home[row].name}`));
  }

  /** One level up, by the panel's own bar. */
  async goBack(): Promise<void> {
    await this.touchButton((await this.words()).back);
  }

  /** Touches the nine targets of the touch test, each where a digitiser so mapped would tell it. */
  async touchTargets(map: (spot: Spot) => Spot): Promise<void> {
    await this.arriveAt('set-up-touch-test');
    const { width, height } = this.kiosk.page.viewportSize() ?? { width: 0, height: 0 };
    for (const target of touchTargets) {
      const { x, y } = map(target);
      await this.kiosk.touchAt(Math.round(x * width), Math.round(y * height));
    }
    await this.arriveAt('set-up-touch');
  }

  async openTyping(what: 'venueName' | 'venueContact'): Promise<void> {
    const { venue } = (await this.words()).setUp;
    await this.touchButton(new RegExp(`^${venue[what]}`));
    await this.arriveAt(`set-up-${what}`);
  }

  /** With the panel's own keys; capitals and signs by their keys. */
  async write(text: string): Promise<void> {
    const { keys } = (await this.words()).setUp;
    const language = await this.kiosk.language();
    for (const letter of text) {
      const small = letterRows
        .join('')
        .split('')
        .find((each) => capitalKey(each, language) === letter);
      if (letter === ' ') await this.touchButton(keys.space);
      else if (small !== undefined) {
        await this.touchButton(keys.capitals);
        await this.touchButton(letter);
      } else {
        const isSign = signRows.some((row) => row.includes(letter));
        if (!(await this.kiosk.button(letter).isVisible())) {
          await this.touchButton(isSign ? keys.signs : keys.letters);
        }
        await this.touchButton(letter);
      }
    }
  }

  /** A button on another page of the scene is turned to. */
  async touchButton(name: string | RegExp): Promise<void> {
    const button = this.kiosk.page.getByRole('button', { name, exact: true });
    const { pageAfter } = await this.words();
    const { page, pages } = await this.kiosk.pages();
    for (let turned = page; turned < pages && !(await button.isVisible()); turned += 1) {
      await this.kiosk.touch(this.kiosk.bar.getByRole('button', { name: pageAfter }));
    }
    await this.kiosk.touch(button);
  }

  async leave(): Promise<void> {
    await this.touchButton((await this.words()).leave);
    await this.kiosk.arriveAt('attract');
  }
}
