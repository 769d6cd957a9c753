import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

test('a page whose process is gone is shown in a new window, and the old one goes', async ({
  rehearse,
  page,
}) => {
  const { record, window, said } = await rehearse();
  const first = window();
  first.webContents.hasCrashed();
  await expect.poll(() => record.of('window.destroy').length).toBe(1);
  expect(record.of('new BrowserWindow')).toHaveLength(2);
  expect(window()).not.toBe(first);
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  await expect.poll(() => said.join('\n')).toContain('The view is back after: the page is gone.');
});

test('a page that Electron calls unresponsive is killed first', async ({ rehearse }) => {
  const { record, window } = await rehearse();
  window().webContents.emit('unresponsive');
  await expect.poll(() => record.of('window.destroy').length).toBe(1);
  expect(record.of('contents.forcefullyCrashRenderer')).toHaveLength(1);
  expect(record.of('new BrowserWindow')).toHaveLength(2);
});

test('a load that failed is tried again; one that another replaced, or of a frame, is not', async ({
  rehearse,
}) => {
  const { record, window } = await rehearse();
  const failed = (code: number, isMainFrame: boolean) =>
    window().webContents.emit('did-fail-load', {}, code, 'FAILED', 'kiosk://app/', isMainFrame);
  failed(-3, true);
  failed(-6, false);
  failed(-6, true);
  await expect.poll(() => record.of('contents.reload').length).toBe(1);
});

test('a drawing process that dies again and again leads to the exit code that asks for a new start', async ({
  rehearse,
}) => {
  const { electron, exitCode } = await rehearse();
  for (let count = 0; count < 3; count += 1) {
    electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
  }
  await expect.poll(exitCode).toBe(75);
});

test('a helper that ends as it should is no trouble', async ({ rehearse }) => {
  const { electron, said } = await rehearse();
  electron.app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit' });
  electron.powerMonitor.emit('suspend');
  electron.powerMonitor.emit('resume');
  expect(said.filter((line) => line.startsWith('The view'))).toEqual([]);
});

test('a display that turned is filled again, and none at all is left alone', async ({ rehearse }) => {
  const { electron, record } = await rehearse();
  electron.screen.become([]);
  const bounds = { x: 0, y: 0, width: 1080, height: 1920 };
  electron.screen.become([{ id: 1, bounds }]);
  await expect.poll(() => record.of('window.setBounds')).toEqual([[bounds]]);
  expect(record.of('window.setKiosk')).toEqual([[false], [true]]);
});

test('a display that is taken away gives the kiosk to another, and one that comes back is left alone', async ({
  rehearse,
}) => {
  const { electron, record } = await rehearse();
  const first = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
  const other = { id: 2, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
  electron.screen.become([other], 'display-removed');
  await expect.poll(() => record.of('window.setBounds')).toEqual([[other.bounds]]);
  electron.screen.become([first, other], 'display-added');
  electron.screen.become([first, { ...other, bounds: { ...other.bounds, x: 1920 } }]);
  await expect.poll(() => record.of('window.setBounds')).toHaveLength(2);
  expect(record.of('window.setBounds').at(-1)).toEqual([{ ...other.bounds, x: 1920 }]);
});

test('a page that shows nothing tells so by its heartbeat, and is loaded again', async ({
  rehearse,
  page,
}) => {
  const { record, said } = await rehearse();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
  await page.evaluate(() => document.querySelector('main')?.style.setProperty('display', 'none'));
  await expect.poll(() => record.of('contents.reload'), { timeout: 30_000 }).toHaveLength(1);
  expect(said).toContain('The view: the page shows nothing; it is loaded again.');
});

test('after three restarts in fifteen minutes the kiosk is in safe mode: the shipped dataset, and no restart', async ({
  rehearse,
}, testInfo) => {
  const dataDir = testInfo.outputPath('data');
  mkdirSync(dataDir, { recursive: true });
  const restarts = [1, 2, 3].map((minutes) => new Date(Date.now() - minutes * 60_000).toISOString());
  writeFileSync(join(dataDir, 'recovery.json'), JSON.stringify({ version: 1, restarts }));
  const { electron, said, exitCode } = await rehearse({ dataDir, flags: ['--dataset', '/nowhere'] });
  expect(said).toContainEqual(expect.stringContaining('It is in safe mode'));
  expect(said.join('\n')).not.toContain('is broken');
  for (let count = 0; count < 5; count += 1) {
    electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
  }
  expect(exitCode()).toBe(null);
});
