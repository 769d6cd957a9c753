import { expect } from '@playwright/test';
import { test } from './rehearse.ts';

const bounds = (x: number, width: number) => ({ x, y: 0, width, height: 1080 });
const laptop = { id: 1, bounds: bounds(0, 1920) };
const projector = { id: 2, bounds: bounds(1920, 1280) };

test('a talk has a window for its presenter, which goes with the talk', async ({ rehearse, page }) => {
  const { electron, record } = await rehearse({ flags: ['--present'] });
  electron.screen.become([laptop, projector], 'display-added');
  await expect(page.locator('main.talk')).toBeVisible();
  await expect.poll(() => record.of('window.loadURL').flat()).toContain('kiosk://app/#presenter');
  await expect.poll(() => record.of('window.setBounds').flat()).toContainEqual(laptop.bounds);
  // The slides go to the display that was brought along.
  await expect.poll(() => record.of('window.setBounds').flat()).toContainEqual(projector.bounds);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('main.talk')).toHaveCount(0);
  await expect.poll(() => record.of('window.destroy')).toHaveLength(1);
});

test('a projector that is unplugged and plugged in again changes no slide', async ({ rehearse, page }) => {
  const { electron, record } = await rehearse({ flags: ['--present'] });
  electron.screen.become([laptop, projector], 'display-added');
  await expect(page.locator('main.talk')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => record.of('window.loadURL')).toHaveLength(2);
  electron.screen.become([laptop], 'display-removed');
  await expect.poll(() => record.of('window.hide').length).toBeGreaterThan(0);
  const before = record.of('window.setBounds').length;
  electron.screen.become([laptop, projector], 'display-added');
  const since = () => record.of('window.setBounds').slice(before).flat();
  await expect.poll(since).toContainEqual(projector.bounds);
  await expect.poll(since).toContainEqual(laptop.bounds);
  await expect(page.locator('main.talk[data-at="2"]')).toBeVisible();
});
