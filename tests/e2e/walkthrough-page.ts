/**
 * The exhibit as a visitor uses it: by touch, in the words on the screen. Time passes only when a method lets it. Long,
 * because whatever a visitor can do is to be found in one place.
 */
import { expect, type Locator } from '@playwright/test';
import { type Words, wordsOf } from '../../src/renderer/words/words.ts';
import { longestPatienceSeconds } from '../../src/walkthrough/patience.ts';
import { type AboutPart, type ComfortChoice, warningSeconds } from '../../src/walkthrough/visit.ts';
import { type LanguageName, languageCodes, ShownScene } from './shown-scene.ts';

/** Longer than the time in which a second press of one button is the same press. */
const patientMs = 600;

export class WalkthroughPage extends ShownScene {
  /** Touches a language's own button on the attract scene. */
  async startIn(language: LanguageName): Promise<void> {
    await this.arriveAt('attract');
    await this.touch(this.button(wordsOf(languageCodes[language]).touchToBegin));
    await this.arriveAt('chapter');
    expect(await this.language()).toBe(languageCodes[language]);
  }

  /** Next, until the scene is left: a scene of several pages turns them first. */
  async goOn(): Promise<void> {
    const { page, pages } = await this.pages();
    for (let left = page; left <= pages; left += 1) await this.touchNext();
  }

  async turnPage(): Promise<void> {
    const { page } = await this.pages();
    await this.touchNext();
    expect((await this.pages()).page).toBe(page + 1);
  }

  /** Back, until the scene is left. */
  async goBack(): Promise<void> {
    const { page } = await this.pages();
    for (let left = page; left >= 1; left -= 1) await this.touchInBar((words) => words.back);
  }

  async openComfort(): Promise<void> {
    await this.touchInBar((words) => words.comfort.title);
    await this.arriveAt('comfort');
  }

  /** Opens the comfort panel, touches these choices there, and closes it again. */
  async chooseComfort(choices: readonly ComfortChoice[]): Promise<void> {
    const from = await this.scene();
    await this.openComfort();
    for (const choice of choices) await this.touch(this.main.locator(`[data-choice="${choice}"]`));
    const { comfort } = await this.words();
    await this.touch(this.main.getByRole('button', { name: comfort.close, exact: true }));
    await expect(this.page.locator(`html[data-scene="${from}"]`)).toBeAttached();
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

  /** From the drawing to the table, or back. */
  async turnPicture(): Promise<void> {
    const { asTable, asPicture } = (await this.words()).pictures;
    await this.touch(this.main.getByRole('button', { name: new RegExp(`^(${asTable}|${asPicture})$`) }));
  }

  /** From the close or the chapter list. */
  async openQuiz(): Promise<void> {
    const { quiz } = await this.words();
    await this.touch(this.main.getByRole('button', { name: quiz.open, exact: true }));
    await this.arriveAt('quiz');
  }

  /** Chooses an answer by its place, counted from nought. */
  async chooseAnswer(at: number): Promise<void> {
    await this.touch(this.main.locator('button[data-option]').nth(at));
    await expect(this.main.locator('[data-answered]')).toBeVisible();
  }

  /** After an answer: to the next question, or out of the quiz. */
  async goOnInQuiz(): Promise<void> {
    const { quiz } = await this.words();
    await this.touch(
      this.main.getByRole('button', { name: new RegExp(`^(${quiz.nextQuestion}|${quiz.leave})$`) }),
    );
    await expect(this.main.locator('[data-answered]')).toHaveCount(0);
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

  /** One finger on the middle of a thing, and then long enough for a second wish. */
  async touch(target: Locator): Promise<void> {
    await this.turnPagesTo(target);
    const { x, y } = await this.middleOf(target);
    await this.touchAt(x, y);
  }

  async touchAt(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
    await this.page.clock.runFor(patientMs);
    await this.settle();
  }

  async middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
    await expect(target).toBeVisible();
    const box = await target.boundingBox();
    if (!box) throw new Error(`nothing to touch: ${target}`);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const inTheWay = await target.evaluate((element, { x, y }) => {
      const above = document.elementFromPoint(x, y);
      return above && !element.contains(above) ? (above.textContent ?? above.tagName) : null;
    }, middle);
    expect(inTheWay, `what lies over “${await target.innerText()}”`).toBeNull();
    return middle;
  }

  /** Lets the clock run by itself for a tool that waits for it, and stops it again. */
  async whileTimeRuns<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.page.clock.resume();
    const result = await work();
    const now = await this.page.evaluate(() => Date.now());
    await this.page.clock.pauseAt(now + 1000);
    return result;
  }

  /** Lets so many seconds pass in which nobody touches anything. */
  async staySilent(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
    await this.settle();
  }

  /** Lets time pass until the exhibit asks whether anybody is there; answers after how many seconds it did. */
  async fallSilentUntilAsked(): Promise<number> {
    for (let seconds = 1; seconds <= longestPatienceSeconds + 1; seconds += 1) {
      await this.staySilent(1);
      if ((await this.question.count()) === 0) continue;
      // A question is in the page one frame before it is to be seen.
      await this.page.clock.runFor(100);
      return seconds;
    }
    throw new Error('the exhibit never asked whether anybody is there');
  }

  /** Lets time pass until the attract scene is back, and not a second more: it changes with time itself. */
  async fallSilentUntilLeft(): Promise<void> {
    for (let seconds = 0; seconds <= longestPatienceSeconds + warningSeconds; seconds += 1) {
      if ((await this.scene()) === 'attract') return;
      await this.staySilent(1);
    }
    throw new Error('the exhibit never gave the screen back');
  }

  /** A thing that stands on another page of the scene is looked for from the first page on. */
  private async turnPagesTo(target: Locator): Promise<void> {
    const { page, pages } = await this.pages();
    if (pages === 1 || (await target.isVisible())) return;
    for (let left = page; left > 1; left -= 1) await this.touchInBar((words) => words.back);
    for (let turned = 1; turned < pages && !(await target.isVisible()); turned += 1) await this.turnPage();
  }

  private async touchNext(): Promise<void> {
    const { next, finish } = await this.words();
    await this.touch(this.bar.getByRole('button', { name: new RegExp(`^(${next}|${finish})$`) }));
  }

  private async touchInBar(named: (words: Words) => string): Promise<void> {
    await this.touch(this.bar.getByRole('button', { name: named(await this.words()), exact: true }));
  }
}
