/** A talk as a presenter gives it: by keys and clickers in the audience's window, and by the presenter's own window beside it. */
import { expect, type Locator, type Page } from '@playwright/test';

export class TalkPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get talk(): Locator {
    return this.page.locator('main.talk');
  }

  get slide(): Locator {
    return this.talk.locator('.slide-frame .slide');
  }

  /** Waits for the audience's slide of this number, counted from one. */
  async stands(at: number, step = 0): Promise<void> {
    await expect(this.page.locator(`main.talk[data-at="${at}"][data-step="${step}"]`)).toBeAttached();
  }

  async shows(screen: 'slide' | 'black' | 'white'): Promise<void> {
    await expect(this.page.locator(`main.talk[data-screen="${screen}"]`)).toBeAttached();
    await expect(this.slide).toHaveCount(screen === 'slide' ? 1 : 0);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async begin(): Promise<void> {
    await expect(this.page.locator('main.stage')).toBeVisible();
    await this.press('F5');
    await this.arrives();
    await this.stands(1);
  }

  /** The talk is loaded when it begins, and React waits a little before it shows what has been waited for. */
  async arrives(): Promise<void> {
    await expect
      .poll(async () => {
        await this.page.clock.runFor(100);
        return this.talk.count();
      })
      .toBe(1);
  }

  /** How many slides there are. */
  async all(): Promise<number> {
    return Number(await this.talk.getAttribute('data-all'));
  }

  async jump(to: number): Promise<void> {
    await this.press(...String(to), 'Enter');
    await this.stands(to);
  }
}

/** Opens the presenter's window beside the audience's. */
export async function openPresenter({ page }: { readonly page: Page }): Promise<Page> {
  const presenter = await page.context().newPage();
  await presenter.goto(`${page.url()}#presenter`);
  await expect(presenter.locator('main.presenter')).toBeVisible();
  return presenter;
}
