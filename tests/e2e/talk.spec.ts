import { expect } from '@playwright/test';
import { test } from './kiosk.ts';
import { TalkPage } from './talk-page.ts';

test.use({ start: { flags: ['--windowed'] } });

test('F5 begins a talk, keys move it, and Escape asked twice ends it', async ({ kiosk }) => {
  await kiosk.startIn('English');
  const talk = new TalkPage(kiosk.page);
  await talk.begin();
  await expect(talk.slide).toContainText('The 2024 vote: who said what?');
  await talk.press('PageDown');
  await talk.stands(2);
  await expect(talk.slide).toContainText('The vote');
  await talk.press('PageUp');
  await talk.stands(1);
  await talk.press('Escape');
  await expect(talk.page.getByRole('status')).toHaveText('Escape again ends the talk');
  await talk.press('Escape');
  await expect(talk.talk).toHaveCount(0);
  await kiosk.arriveAt('attract');
});
