/** What the exhibit shows now, found by role and name as somebody finds it who sees or hears it. Long, since all that is shown is found in one place. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Words, wordsOf } from '../../src/renderer/words/words.ts';
import type { Visit } from '../../src/walkthrough/visit.ts';

export type SceneName = Visit['scene'] | 'dark' | 'fault';
export const languageCodes = { English: 'en', Azərbaycanca: 'az' } as const;
export type LanguageName = keyof typeof languageCodes;
/** The languages of the shipped dataset, by their own names. */
export const languageNames: readonly LanguageName[] = ['English', 'Azərbaycanca'];

/** What a place is known by in the page. */
const kinds = ['fact', 'claim', 'chapter', 'country', 'term', 'fact-asked', 'answered'] as const;

/** Everything that tells one place of the walkthrough from another, except the language. */
export interface Where {
  readonly scene: string | null;
  readonly progress: string | null;
  readonly about: readonly string[];
}

export class ShownScene {
  readonly page: Page;
  readonly main: Locator;
  readonly bar: Locator;
  readonly heading: Locator;
  readonly question: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.bar = page.getByRole('navigation');
    this.heading = this.main.getByRole('heading', { level: 1 });
    this.question = page.getByRole('alertdialog');
  }

  /** Waits for a scene; the clock stands still meanwhile. */
  async arriveAt(scene: SceneName): Promise<void> {
    await expect(this.page.locator(`html[data-scene="${scene}"]`)).toBeAttached();
    await expect(this.main).toBeVisible();
  }

  /** Waits until what was begun by a touch, a key or the clock is drawn: a scene is drawn in pieces, and the page does this last. */
  async settle(): Promise<void> {
    await this.page.evaluate(() => scheduler.postTask(() => undefined, { priority: 'background' }));
  }

  /** Waits until all is there that the Attract scene fetches ahead of a visit: its later pictures come with the rest, and are drawn last. */
  async awaitFetches(): Promise<void> {
    await expect(this.main.locator('.attract-picture').nth(1)).toBeAttached();
  }

  /** Brings every movement to its end at once, as time would, and what the next frame starts, too; one without an end throws here. */
  async comeToRest(): Promise<void> {
    let moving = true;
    while (moving) {
      moving = await this.page.evaluate(() => {
        const movements = document.getAnimations().filter(({ playState }) => playState !== 'finished');
        for (const movement of movements) movement.finish();
        return movements.length > 0;
      });
      await this.page.clock.runFor(20);
    }
  }

  /** Which page of how many the scene shows; a question over it has one. */
  async pages(): Promise<{ readonly page: number; readonly pages: number }> {
    await this.settle();
    return this.page.evaluate(() => {
      const question = document.querySelector('[role="alertdialog"]');
      const { page, pages } = (question ? null : document.querySelector('nav'))?.dataset ?? {};
      return { page: Number(page ?? 1), pages: Number(pages ?? 1) };
    });
  }

  /** The buttons of the facts of this chapter, in their order. */
  facts(): Locator {
    return this.main.locator('button[data-fact]');
  }

  /** The cards of the claims on this scene, in their order. */
  claims(): Locator {
    return this.main.locator('button[data-claim]');
  }

  /** The button that leads from a chapter with a map to the list of its countries, if there is one. */
  async toCountries(): Promise<Locator> {
    const { pictures } = await this.words();
    return this.main.getByRole('button', { name: pictures.chooseCountry, exact: true });
  }

  /** The button that leads from a chapter to its picture or to its table, if there is one. */
  toPicture(): Locator {
    return this.main.locator('button[data-opens="picture"]');
  }

  /** Whether the picture's scene shows the drawing or the table. */
  async pictureView(): Promise<string | null> {
    return this.main.locator('.picture-scene').getAttribute('data-view');
  }

  /** The lead of a chapter, where a touch on it explains words. */
  leadWithWords(): Locator {
    return this.main.locator('button.lead-with-words');
  }

  countries(): Locator {
    return this.main.locator('button[data-country]');
  }

  /** The id of the chapter on its own scene. */
  async chapter(): Promise<string | null> {
    return this.main.locator('[data-chapter]').first().getAttribute('data-chapter');
  }

  async chapterCount(): Promise<number> {
    return Number(await this.bar.getByRole('progressbar').getAttribute('aria-valuemax'));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async scene(): Promise<string | null> {
    await this.settle();
    return this.page.locator('html').getAttribute('data-scene');
  }

  async language(): Promise<string> {
    await this.settle();
    return (await this.page.locator('html').getAttribute('lang')) ?? '';
  }

  async words(): Promise<Words> {
    return wordsOf(await this.language());
  }

  /** Which chapter of how many, as the bar says it to those who hear it. */
  async progress(): Promise<string | null> {
    await this.settle();
    const progress = this.bar.getByRole('progressbar');
    return (await progress.count()) === 0 ? null : progress.getAttribute('aria-valuenow');
  }

  async where(): Promise<Where> {
    return {
      scene: await this.scene(),
      progress: await this.progress(),
      about: await this.main.locator(kinds.map((kind) => `[data-${kind}]`).join(', ')).evaluateAll(
        (elements, names) =>
          elements
            .map((element) => names.map((name) => element.getAttribute(`data-${name}`) ?? '').join(' '))
            // A list in the order of the alphabet has another order in another language.
            .sort(),
        kinds,
      ),
    };
  }
}
