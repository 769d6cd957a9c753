import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

const swallowed = [
  ...['Control+r', 'F5', 'Control+w', 'Alt+F4', 'Control+q', 'F11', 'F12', 'Control+Shift+I', 'Control+p'],
  ...['Control+=', 'Control+-', 'Control+0', 'Alt+ArrowLeft', 'BrowserBack', 'Control+Tab', 'Meta+q', 'Alt'],
];

test('swallows every key that could reload, close, zoom or open tools', async ({ rehearse }) => {
  const { pressKey, exitCode } = await rehearse();
  for (const chord of swallowed) {
    expect([chord, await pressKey(chord)]).toEqual([chord, { reachesPage: false }]);
  }
  expect(exitCode()).toBe(null);
});

test('leaves the page the keys that move the focus', async ({ rehearse, page }) => {
  const { pressKey } = await rehearse();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  expect(await pressKey('Tab')).toEqual({ reachesPage: true });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test('does not close, whatever asks the window to', async ({ rehearse }) => {
  const { window, exitCode } = await rehearse();
  expect(window().close()).toBe(false);
  expect(window().close()).toBe(false);
  expect(exitCode()).toBe(null);
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

test('is not held back by a page that asks whether to leave', async ({ rehearse }) => {
  const { window } = await rehearse();
  expect(window().webContents.unloadsAnyway()).toBe(true);
});
