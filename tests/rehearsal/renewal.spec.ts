import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openFrom } from '../builders/opening-hours.ts';
import { test } from './rehearse.ts';

const sentence = 'The view is made anew, as once a night.';
const hourMs = 3_600_000;

/** One o'clock in Baku, on a clock that the test drives. */
async function stopTheClock(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-24T08:59:00Z') });
  await page.clock.pauseAt(new Date('2026-11-24T09:00:00Z'));
}

/** Comes back when the page has beaten at least once since: the host answers each beat two seconds later. */
const heartbeats = (page: Page) =>
  page.evaluate(async () => {
    for (let count = 0; count < 2; count += 1) {
      await window.kiosk?.beat({ touches: 0, presses: 0, blank: false, wantsRenewal: false });
    }
  });

const scene = (page: Page, name: string) => expect(page.locator('html')).toHaveAttribute('data-scene', name);

test('at four in the morning another window takes the place of the first, once, and no fault is entered', async ({
  rehearse,
  page,
}) => {
  await stopTheClock(page);
  const { record, said } = await rehearse();
  await scene(page, 'attract');
  await page.clock.fastForward(14 * hourMs + 59 * 60_000);
  await heartbeats(page);
  expect(record.of('new BrowserWindow')).toHaveLength(1);
  await page.clock.fastForward(2 * 60_000);
  await expect.poll(() => record.of('window.destroy').length).toBe(1);
  await scene(page, 'attract');
  await heartbeats(page);
  expect(said.filter((line) => line === sentence)).toHaveLength(1);
  expect(said.filter((line) => line.startsWith('The view:'))).toEqual([]);
});

test('a visitor at four in the morning is left alone; the renewal comes after the visit', async ({
  rehearse,
  page,
}) => {
  await stopTheClock(page);
  const { record } = await rehearse();
  await scene(page, 'attract');
  await page.clock.fastForward(14 * hourMs + 59 * 60_000);
  await page.touchscreen.tap(960, 540);
  await scene(page, 'chapter');
  await page.clock.runFor(50_000);
  await page.touchscreen.tap(960, 40);
  await page.clock.runFor(50_000);
  await heartbeats(page);
  await scene(page, 'chapter');
  expect(record.of('new BrowserWindow')).toHaveLength(1);
  await page.clock.runFor(120_000);
  await expect.poll(() => record.of('window.destroy').length).toBe(1);
  await scene(page, 'attract');
});

test('where the venue is open at four it waits until it closes', async ({ rehearse, page }, testInfo) => {
  const dataDir = testInfo.outputPath('data');
  mkdirSync(dataDir, { recursive: true });
  const openingHours = openFrom(['00:00-06:00', '12:00-24:00']);
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ openingHours }));
  await stopTheClock(page);
  const { record, said } = await rehearse({ dataDir });
  await scene(page, 'attract');
  await page.clock.fastForward(16 * hourMs);
  await scene(page, 'attract');
  await heartbeats(page);
  expect(said).not.toContain(sentence);
  await page.clock.fastForward(hourMs + 1_000);
  await expect.poll(() => record.of('window.destroy').length).toBe(1);
});
