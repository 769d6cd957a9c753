/** The exhibit as a visitor uses it: by touch, in the words on the screen. Time passes only when a method lets it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Words, wordsOf } from '../../src/renderer/words/words.ts';
import { longestPatienceSeconds } from '../../src/walkthrough/patience.ts';
import type { AboutPart } from '../../src/walkthrough/visit.ts';

export type SceneName = 'attract' | 'chapter' | 'fact' | 'source' | 'chapters' | 'about' | 'close' | 'fault';
export type LanguageName = 'English' | 'Azərbaycanca';

/** Everything that tells one place of the walkthrough from another, except the language. */
export interface Where {
  readonly scene: string | null;
  readonly progress: string | null;
  readonly about: readonly string[];
}

/** Longer than the time in which a second press of one button is the same press. */
const settleMs = 600;
const languageCodes: Readonly<Record<LanguageName, string>> = { English: 'en', Azərbaycanca: 'az' };

export class WalkthroughPage {
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

  /** Touches a language's own button on the attract scene. */
  async startIn(language: LanguageName): Promise<void> {
    await this.arriveAt('attract');
    await this.touch(this.button(wordsOf(languageCodes[language]).touchToBegin));
    await this.arriveAt('chapter');
    expect(await this.language()).toBe(languageCodes[language]);
  }

  async goOn(): Promise<void> {
    const { next, finish } = await this.words();
    await this.touch(this.bar.getByRole('button', { name: new RegExp(`^(${next}|${finish})$`) }));
  }

  async goBack(): Promise<void> {
    await this.touchInBar((words) => words.back);
  }

  async openChapters(): Promise<void> {
    await this.touchInBar((words) => words.chapters);
    await this.arriveAt('chapters');
  }

  async openAbout(): Promise<void> {
    await this.touchInBar((words) => words.aboutThisExhibit);
    await this.arriveAt('about');
  }

  async chooseLanguage(language: LanguageName): Promise<void> {
    await this.touch(this.bar.getByRole('button', { name: language, exact: true }));
    await expect(this.page.locator(`html[lang="${languageCodes[language]}"]`)).toBeAttached();
  }

  async askToStartOver(): Promise<void> {
    await this.touchInBar((words) => words.startOver);
    await expect(this.question).toBeVisible();
  }

  /** Answers an open question with Start over. */
  async startOver(): Promise<void> {
    const { startOver } = await this.words();
    await this.touch(this.question.getByRole('button', { name: startOver, exact: true }));
  }

  async keepGoing(): Promise<void> {
    const { keepGoing } = await this.words();
    await this.touch(this.question.getByRole('button', { name: keepGoing, exact: true }));
  }

  /** Says "I am still here" to the warning. */
  async stay(): Promise<void> {
    const { yesStillHere } = await this.words();
    await this.touch(this.question.getByRole('button', { name: yesStillHere, exact: true }));
  }

  async turnTo(part: AboutPart): Promise<void> {
    const { aboutParts } = await this.words();
    await this.touch(this.main.getByRole('button', { name: aboutParts[part], exact: true }));
  }

  /** The buttons of the facts of this chapter, in their order. */
  facts(): Locator {
    return this.main.locator('button[data-fact]');
  }

  /** The cards of the claims on this scene, in their order. */
  claims(): Locator {
    return this.main.locator('button[data-claim]');
  }

  /** Opens a fact by its place in the chapter, counted from nought. */
  async openFact(at: number): Promise<void> {
    await this.touch(this.facts().nth(at));
    await this.arriveAt('fact');
  }

  /** Opens the source of a claim by its place on the scene, counted from nought. */
  async openSource(at: number): Promise<void> {
    await this.touch(this.claims().nth(at));
    await this.arriveAt('source');
  }

  async openChapter(title: string | RegExp): Promise<void> {
    await this.touch(this.main.getByRole('button', { name: title }));
    await this.arriveAt('chapter');
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
    return this.page.locator('html').getAttribute('data-scene');
  }

  async language(): Promise<string> {
    return (await this.page.locator('html').getAttribute('lang')) ?? '';
  }

  async words(): Promise<Words> {
    return wordsOf(await this.language());
  }

  /** Which chapter of how many, as the bar says it to those who hear it. */
  async progress(): Promise<string | null> {
    const progress = this.bar.getByRole('progressbar');
    return (await progress.count()) === 0 ? null : progress.getAttribute('aria-valuenow');
  }

  async where(): Promise<Where> {
    return {
      scene: await this.scene(),
      progress: await this.progress(),
      about: await this.main
        .locator('[data-fact],[data-claim],[data-chapter]')
        .evaluateAll((elements) =>
          elements.map((element) =>
            Object.values(element instanceof HTMLElement ? element.dataset : {}).join(' '),
          ),
        ),
    };
  }

  /** One finger on the middle of a thing, and then long enough for a second wish. */
  async touch(target: Locator): Promise<void> {
    const { x, y } = await this.middleOf(target);
    await this.touchAt(x, y);
  }

  async touchAt(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
    await this.page.clock.runFor(settleMs);
  }

  async middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
    await expect(target).toBeVisible();
    const box = await target.boundingBox();
    if (!box) throw new Error(`nothing to touch: ${target}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Waits until nothing on the scene moves any more. Movement is the browser's own and keeps its own time. */
  async comeToRest(): Promise<void> {
    const moving = () => document.getAnimations().filter((each) => each.playState === 'running').length;
    await expect.poll(() => this.page.evaluate(moving)).toBe(0);
  }

  /** Lets so many seconds pass in which nobody touches anything. */
  async staySilent(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** Lets time pass until the exhibit asks whether anybody is there; answers after how many seconds it did. */
  async fallSilentUntilAsked(): Promise<number> {
    for (let seconds = 1; seconds <= longestPatienceSeconds + 1; seconds += 1) {
      await this.staySilent(1);
      if (await this.question.isVisible()) return seconds;
    }
    throw new Error('the exhibit never asked whether anybody is there');
  }

  private async touchInBar(named: (words: Words) => string): Promise<void> {
    await this.touch(this.bar.getByRole('button', { name: named(await this.words()), exact: true }));
  }
}
