import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

// With the page's own lock switched off: this is the second wall, and it must stand alone.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    navigation.addEventListener = () => undefined;
  }),
);

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

test('journals what it refuses', async ({ rehearse }) => {
  const { window, electron, said } = await rehearse();
  const { webContents } = window();
  expect(webContents.mayBeRedirected('https://example.org/redirect')).toBe(false);
  expect(said.at(-1)).toBe('Refused to go to https://example.org/redirect.');
  expect(webContents.mayBeRedirected('kiosk://app/')).toBe(true);
  expect(webContents.mayOpen('https://example.org/window')).toBe(false);
  expect(said.at(-1)).toBe('Refused a new window for https://example.org/window.');
  expect(electron.session.letsDownload('https://example.org/file')).toBe(false);
  expect(said.at(-1)).toBe('Refused to download https://example.org/file.');
});

test('journals a page that has crashed', async ({ rehearse, page }) => {
  const { said } = await rehearse();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch((error: unknown) => expect(String(error)).toContain('crash'));
  await crashed;
  expect(said).toContain('The page is gone: crashed, exit code 1.');
});
