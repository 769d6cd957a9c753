import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

/** Where the script goes, and what the host sees of it. */
const elsewhere = [
  ['https://example.org/', 'https://example.org/'],
  ['http://127.0.0.1:9/', 'http://127.0.0.1:9/'],
  ['https://app.kiosk.test.example.org/', 'https://app.kiosk.test.example.org/'],
  ['https://app.kiosk.test/assets/index.js', 'kiosk://app/assets/index.js'],
] as const;

test('stays on its page when a script goes elsewhere', async ({ rehearse, page }) => {
  const { said, address: home, record } = await rehearse();
  for (const [address, seen] of elsewhere) {
    await page.evaluate((to) => location.assign(to), address);
    await expect.poll(() => said.at(-1)).toBe(`Refused to go to ${seen}.`);
    expect(page.url()).toBe(home);
  }
  expect(record.of('a request went out')).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
});

test('stays on its page when a link is touched', async ({ rehearse, page }) => {
  const { said, address } = await rehearse();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/link';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => said.at(-1)).toBe('Refused to go to https://example.org/link.');
  expect(page.url()).toBe(address);
});

test('loads its own page again', async ({ rehearse, page }) => {
  const { said } = await rehearse();
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => location.reload());
  await reloaded;
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  expect(said.filter((line) => line.startsWith('Refused'))).toEqual([]);
});

test('is not led away by a redirect, a guest page or a file that is dropped on it', async ({ rehearse }) => {
  const { window } = await rehearse();
  const { webContents } = window();
  expect(webContents.mayBeRedirected('https://example.org/')).toBe(false);
  expect(webContents.mayBeRedirected('kiosk://app/')).toBe(true);
  expect(webContents.mayAttachGuest()).toBe(false);
  expect(webContents.mayGo('file:///media/stick/page.html', true)).toBe(false);
});

test('opens no second window, however the page asks', async ({ rehearse, page }) => {
  const { said, record } = await rehearse();
  await page.evaluate(() => {
    window.open('https://example.org/script');
    window.open('about:blank');
    window.open('/');
    const link = document.createElement('a');
    link.href = 'https://example.org/link';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  for (const address of [
    'https://example.org/script',
    'about:blank',
    'kiosk://app/',
    'https://example.org/link',
  ]) {
    await expect.poll(() => said).toContain(`Refused a new window for ${address}.`);
  }
  expect(record.of('a new window opened')).toEqual([]);
  await expect.poll(() => page.context().pages()).toHaveLength(1);
});

test('downloads nothing', async ({ rehearse, page }) => {
  const { said, record } = await rehearse();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => said.at(-1)).toMatch(/^Refused to download blob:kiosk:\/\/app\//);
  expect(record.of('a download was cancelled')).toHaveLength(1);
  expect(record.of('a download went on')).toEqual([]);
});

test('journals a page that has crashed', async ({ rehearse, page }) => {
  const { said } = await rehearse();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch((error: unknown) => expect(String(error)).toContain('crash'));
  await crashed;
  expect(said).toContain('The page is gone: crashed, exit code 1.');
});
