import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import notes from '../../../resources/datasets/azerbaijan-2024/wording/en/notes.json' with { type: 'json' };
import { contentDataset, textsOf } from '../../rules/content-dataset.ts';
import { runLoopback } from '../hosts/loopback-process.ts';
import { test } from '../kiosk.ts';
import { openPresenter, TalkPage } from '../talk-page.ts';

test.use({ start: { flags: ['--present'] } });

test('the two windows follow each other, each slide with its notes, its sources and its place', async ({
  kiosk,
}) => {
  const talk = new TalkPage(kiosk.page);
  await talk.arrives();
  await talk.stands(1);
  const presenter = await openPresenter(kiosk);
  await expect(presenter.locator('.presenter-place')).toHaveText(`1 of ${await talk.all()}`);
  await expect(presenter.getByText(notes.opening.say[0] ?? '')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await talk.stands(2);
  await expect(presenter.getByText(notes.chapters['the-vote'].say[0] ?? '')).toBeVisible();
  await talk.press('PageDown');
  await expect(presenter.locator('main.presenter[data-at="3"]')).toBeAttached();
  await expect(presenter.locator('[data-source="azernews-order"]')).toBeAttached();
  await presenter.getByRole('button', { name: 'Black screen' }).click();
  await talk.shows('black');
  await expect(presenter.getByText('The audience sees no slide.')).toBeVisible();
  await presenter.getByRole('button', { name: 'End the talk' }).click();
  await expect(talk.talk).toHaveCount(0);
  await expect(presenter.locator('main.presenter-waits')).toBeVisible();
});

test('the time and the pace are told in words, and start anew by a touch', async ({ kiosk }) => {
  const talk = new TalkPage(kiosk.page);
  await talk.arrives();
  await talk.stands(1);
  const presenter = await openPresenter(kiosk);
  const pace = presenter.locator('[data-time="pace"] dd');
  await expect(pace).toHaveText('on time');
  await talk.page.clock.runFor(180_000);
  await expect(pace).toHaveText('3 minutes behind');
  await expect(presenter.locator('[data-time="elapsed"] dd')).toHaveText('3:00');
  await presenter.getByRole('button', { name: 'Start the time anew' }).click();
  await expect(presenter.locator('[data-time="elapsed"] dd')).toHaveText('0:00');
  await expect(pace).toHaveText('on time');
});

test('no note and no request for one ever reaches the audience’s window', async ({ kiosk }) => {
  const talk = new TalkPage(kiosk.page);
  const bodies: string[] = [];
  // The page itself tells what it is to show, and whatever it asks for later comes over the bridge.
  await talk.page.route(/\/(bridge\/[a-z-]+)?$/, async (route) => {
    // A connection that the host has just let go is no answer; a browser asks again by itself.
    const response = await route.fetch({ maxRetries: 2 });
    bodies.push(`${response.url()} ${await response.text()}`);
    await route.fulfill({ response });
  });
  await talk.page.reload();
  await talk.arrives();
  await openPresenter(kiosk);
  const all = await talk.all();
  // What the exhibit says itself, such as that something is not known, may stand in both.
  const exhibited = new Set(textsOf(contentDataset(), 'en').map(({ text }) => text));
  const said = Object.values(notes.chapters)
    .flatMap(({ say, asked }) => [...say, ...asked.map(({ answer }) => answer)])
    .filter((note) => !exhibited.has(note));
  expect(said.length).toBeGreaterThan(30);
  for (let at = 1; at <= all; at += 1) {
    await talk.jump(at);
    const shown = await talk.page.locator('body').innerText();
    expect(said.filter((note) => shown.includes(note))).toEqual([]);
  }
  // An answer that is on its way when the test ends is waited for: the host is stopped next.
  await talk.page.unrouteAll({ behavior: 'wait' });
  const asked = bodies.join('\n');
  expect(asked).toContain('"dataset"');
  expect(asked).not.toContain('/bridge/notes');
  expect(said.filter((note) => asked.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
});

test('an evening is chosen, ordered, saved under a name, and shown', async ({ kiosk }) => {
  const talk = new TalkPage(kiosk.page);
  await talk.arrives();
  await talk.stands(1);
  const presenter = await openPresenter(kiosk);
  await presenter.getByRole('button', { name: 'This evening' }).click();
  const row = (chapter: string) => presenter.locator(`.run-rows [data-chapter="${chapter}"]`);
  await row('the-vote').getByRole('button', { name: 'Leave out' }).click();
  await row('voting-abroad').getByRole('button', { name: 'Earlier' }).click();
  await presenter.getByLabel('Name').pressSequentially('Friday b');
  await talk.shows('slide');
  const all = await talk.all();
  await presenter.getByRole('button', { name: 'Save and show' }).click();
  await expect(presenter.getByRole('button', { name: 'Friday b' })).toBeVisible();
  await expect(talk.talk).not.toHaveAttribute('data-all', String(all));
  await talk.jump(2);
  await expect(talk.slide).toContainText('Voting abroad');
});

test('a host that was ended in the middle goes on at the same slide, in the same evening', async ({
  page,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kiosk-talk-'));
  const options = { flags: ['--present'], dataDir, appFolder: resolve(import.meta.dirname, '../../..') };
  const stateFile = join(dataDir, 'talk-state.json');
  const first = await runLoopback(options);
  await page.goto(first.address);
  const talk = new TalkPage(page);
  await talk.stands(1);
  await talk.jump(5);
  const kept = () => (existsSync(stateFile) ? readFileSync(stateFile, 'utf8') : '');
  await expect.poll(kept).toContain('"at": 4');
  const startedAt = /"startedAtMs": \d+/.exec(kept())?.[0] ?? 'nothing';
  await first.stop();
  const second = await runLoopback(options);
  await page.goto(second.address);
  await talk.stands(5);
  await expect.poll(kept).toContain(startedAt);
  await second.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
