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
