/** A talk by keys, clickers, mouse and touch. Long, since every key has its test and all of them are in one place. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { operatorTest } from './operator-test.ts';
import { dataFolder } from './start.ts';
import { TalkPage } from './talk-page.ts';

test.describe('where somebody may present', () => {
  test.use({ start: { flags: ['--windowed'] } });

  test('F5 begins a talk without loading the page anew, and Escape asked twice ends it', async ({
    kiosk,
  }) => {
    await kiosk.startIn('English');
    let loads = 0;
    kiosk.page.on('load', () => {
      loads += 1;
    });
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    await expect(talk.slide).toContainText('The 2024 vote: who said what?');
    await talk.press('Escape');
    await expect(talk.page.getByRole('status')).toHaveText('Escape again ends the talk');
    await talk.press('F5');
    await expect(talk.page.getByRole('status')).toHaveCount(0);
    await talk.press('Escape', 'Escape');
    await expect(talk.talk).toHaveCount(0);
    await kiosk.arriveAt('attract');
    expect(loads).toBe(0);
  });

  test('Shift and F5 begin at the chapter on the screen, and so does the chapter list', async ({ kiosk }) => {
    await kiosk.startIn('English');
    await kiosk.goOn();
    const talk = new TalkPage(kiosk.page);
    await talk.press('Shift+F5');
    await talk.arrives();
    await expect(talk.slide).toContainText('The voter roll');
    await talk.press('Escape', 'Escape');
    await expect(talk.talk).toHaveCount(0);
    await kiosk.startIn('Azərbaycanca');
    await kiosk.openChapters();
    await kiosk.page.getByRole('button', { name: 'Təqdim et' }).tap();
    await talk.arrives();
    await expect(talk.slide).toHaveAttribute('data-slide', 'chapter');
  });

  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n']) {
    test(`${key} goes on`, async ({ kiosk }) => {
      const talk = new TalkPage(kiosk.page);
      await talk.begin();
      await talk.press(key);
      await talk.stands(2);
    });
  }

  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'Shift+Space', 'p']) {
    test(`${key} goes back`, async ({ kiosk }) => {
      const talk = new TalkPage(kiosk.page);
      await talk.begin();
      await talk.press('PageDown');
      await talk.stands(2);
      await talk.press(key);
      await talk.stands(1);
    });
  }

  for (const [key, screen] of [
    ['.', 'black'],
    ['b', 'black'],
    [',', 'white'],
    ['w', 'white'],
  ] as const) {
    test(`${key} makes the screen ${screen}, again brings the slide back, and so does Next without moving`, async ({
      kiosk,
    }) => {
      const talk = new TalkPage(kiosk.page);
      await talk.begin();
      await talk.press(key);
      await talk.shows(screen);
      await talk.press(key);
      await talk.shows('slide');
      await talk.press(key, 'PageDown');
      await talk.shows('slide');
      await talk.stands(1);
    });
  }

  test('Home, End and a number with Enter jump', async ({ kiosk }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    const all = await talk.all();
    await talk.press('End');
    await talk.stands(all);
    await talk.press('Home');
    await talk.stands(1);
    await talk.jump(12);
  });

  test('a key that is held down counts once', async ({ kiosk }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    for (let count = 0; count < 5; count += 1) await talk.page.keyboard.down('PageDown');
    await talk.page.keyboard.up('PageDown');
    await talk.stands(2);
  });

  test('a left click goes on wherever it lands, a right click goes back, and a finger on the left goes back', async ({
    kiosk,
  }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    await talk.page.mouse.click(30, 500);
    await talk.stands(2);
    await talk.page.mouse.click(1000, 500, { button: 'right' });
    await talk.stands(1);
    await talk.page.touchscreen.tap(1500, 500);
    await talk.stands(2);
    await talk.page.touchscreen.tap(200, 500);
    await talk.stands(1);
  });

  test('the overview shows every slide; keys and touches choose there', async ({ kiosk }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    await talk.press('o');
    await expect(talk.page.locator('.overview-slide')).toHaveCount(await talk.all());
    await talk.press('ArrowDown', 'ArrowRight', 'Enter');
    await talk.stands(8);
    await talk.press('o');
    await talk.page.locator('.overview-slide').nth(3).tap();
    await talk.stands(4);
  });

  test('languages take turns, the text grows by Ctrl and plus, and the pointer hides after three seconds', async ({
    kiosk,
  }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    await talk.press('l');
    await expect(talk.slide).toContainText('2024-cü il seçkiləri');
    await talk.press('Control+=');
    await expect(talk.slide).toHaveAttribute('data-text-size', '125');
    await talk.press('Control+0');
    await expect(talk.slide).toHaveAttribute('data-text-size', '100');
    const pointer = () => talk.page.evaluate(() => document.documentElement.dataset.pointer ?? 'shown');
    await talk.page.mouse.move(500, 500);
    await talk.page.clock.runFor(2_900);
    expect(await pointer()).toBe('shown');
    await talk.page.clock.runFor(200);
    expect(await pointer()).toBe('hidden');
    await talk.page.mouse.move(510, 500);
    expect(await pointer()).toBe('shown');
  });

  test('nothing asks whether anybody is there, and nothing goes on by itself', async ({ kiosk }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    await talk.press('PageDown');
    await talk.page.clock.runFor(20 * 60_000);
    await talk.stands(2);
  });

  test('a page that is lost comes back to the same slide and step', async ({ kiosk, folder }) => {
    const talk = new TalkPage(kiosk.page);
    await talk.begin();
    await talk.jump(3);
    await talk.press('PageDown');
    await talk.stands(3, 1);
    const kept = join(folder, dataFolder, 'talk-state.json');
    await expect
      .poll(() => (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : null))
      .toMatchObject({ place: { at: 2, step: 1 } });
    await talk.page.reload();
    await talk.arrives();
    await talk.stands(3, 1);
  });
});

test.describe('on a public kiosk', () => {
  test('neither F5 nor the chapter list leads to a talk', async ({ kiosk }) => {
    await kiosk.startIn('English');
    await kiosk.page.keyboard.press('F5');
    await kiosk.page.keyboard.press('Shift+F5');
    await kiosk.openChapters();
    await expect(kiosk.page.getByRole('button', { name: 'Present' })).toHaveCount(0);
    await expect(kiosk.page.locator('main.talk')).toHaveCount(0);
  });
});

operatorTest.describe('in the panel', () => {
  // A host of its own, since a PIN stays.
  operatorTest.use({ start: { settings: { version: 1 } } });

  operatorTest(
    'the operator lets one talk begin from the panel, and none after it',
    async ({ kiosk, operator }) => {
      await operator.takeWayIn();
      await operator.choosePin();
      await operator.open('talk');
      const words = (await operator.words()).ending['begin-talk'];
      await expect(operator.main.getByRole('heading')).toHaveText(words.title);
      await operator.touchButton(words.doIt);
      const talk = new TalkPage(kiosk.page);
      await talk.arrives();
      await talk.press('PageDown');
      await talk.stands(2);
      await talk.press('Escape', 'Escape');
      await kiosk.arriveAt('attract');
      await kiosk.page.keyboard.press('F5');
      await kiosk.startIn('English');
      await expect(kiosk.page.locator('main.talk')).toHaveCount(0);
    },
  );
});
