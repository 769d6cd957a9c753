import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

test('leaves the page the keys that move the focus', async ({ rehearse, page }) => {
  const { pressKey } = await rehearse();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  expect(await pressKey('Tab')).toEqual({ reachesPage: true });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test('lets the operator leave with Ctrl+Alt+Shift+Q', async ({ rehearse }) => {
  const { pressKey, exitCode, said, dataDir } = await rehearse();
  expect(await pressKey('Control+Alt+Shift+Q')).toEqual({ reachesPage: false });
  await expect.poll(exitCode).toBe(0);
  expect(said.at(-1)).toBe('The kiosk was left.');
  expect(readFileSync(join(dataDir, 'journal.ndjson'), 'utf8')).toContain('The kiosk was left.');
});

test('ends when the system tells it to', async ({ rehearse }) => {
  const { electron, exitCode } = await rehearse();
  electron.app.quit();
  await expect.poll(exitCode).toBe(0);
});
