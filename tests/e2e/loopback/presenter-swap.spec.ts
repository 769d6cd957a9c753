import { expect } from '@playwright/test';
import { test } from '../kiosk.ts';
import { openPresenter, TalkPage } from '../talk-page.ts';

test.use({ start: { flags: ['--present'] } });

test('one key lets the two windows change their parts, and the talk goes on where it stood', async ({
  kiosk,
}) => {
  const talk = new TalkPage(kiosk.page);
  await talk.arrives();
  await talk.jump(4);
  const other = await openPresenter(kiosk);
  await other.keyboard.press('s');
  await expect(kiosk.page.locator('main.presenter[data-at="4"]')).toBeVisible();
  await expect(other.locator('main.talk[data-at="4"]')).toBeVisible();
  await kiosk.page.keyboard.press('PageDown');
  await expect(other.locator('main.talk[data-at="5"]')).toBeVisible();
  await other.keyboard.press('s');
  await talk.stands(5);
  await expect(other.locator('main.presenter[data-at="5"]')).toBeVisible();
  await other.getByRole('button', { name: 'Swap the screens' }).click();
  await expect(other.locator('main.talk')).toBeVisible();
  await expect(kiosk.page.locator('main.presenter')).toBeVisible();
  await other.keyboard.press('Escape');
  await other.keyboard.press('Escape');
  await expect(other.locator('main.presenter-waits')).toBeVisible();
  await expect(kiosk.page.locator('html[data-scene="attract"]')).toBeAttached();
});

test('without a presenter’s window no key puts notes before the audience', async ({ kiosk }) => {
  const talk = new TalkPage(kiosk.page);
  await talk.arrives();
  await talk.stands(1);
  await talk.press('s', 'PageDown');
  await talk.stands(2);
});
