import { expect } from '@playwright/test';
import { chromiumSwitches } from '../../src/main/chromium-switches.ts';
import { test } from './rehearse.ts';

test('makes every step of the start, once and in order', async ({ rehearse }) => {
  const { record, exitCode } = await rehearse();
  const names = record.calls.map(({ name }) => name);
  expect(names.filter((name, place) => name !== names[place - 1])).toEqual([
    'app.setPath',
    'app.requestSingleInstanceLock',
    'app.commandLine.appendSwitch',
    'protocol.registerSchemesAsPrivileged',
    'app.enableSandbox',
    'app.whenReady',
    'app is ready',
    'Menu.setApplicationMenu',
    'session.setPermissionRequestHandler',
    'session.setPermissionCheckHandler',
    'session.setDevicePermissionHandler',
    'session.setDisplayMediaRequestHandler',
    'session.webRequest.onBeforeRequest',
    'session.setSpellCheckerEnabled',
    'session.protocol.handle',
    'ipcMain.handle',
    'new BrowserWindow',
    'contents.setWindowOpenHandler',
    'contents.setWebRTCIPHandlingPolicy',
    'window.loadURL',
    'contents.setZoomMode',
    'contents.setVisualZoomLevelLimits',
    'window.show',
    'window.setAlwaysOnTop',
    'powerSaveBlocker.start',
  ]);
  expect(exitCode()).toBe(null);
});

test('gives the scheme an origin of its own, security and fetch, and nothing more', async ({ rehearse }) => {
  const { record } = await rehearse();
  expect(record.of('protocol.registerSchemesAsPrivileged')).toEqual([
    [[{ scheme: 'kiosk', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
  ]);
  expect(record.of('session.protocol.handle')).toEqual([['kiosk']]);
});

test('opens one full-screen window whose page gets nothing of the machine', async ({ rehearse }) => {
  const { record, windowOptions } = await rehearse();
  expect(record.of('new BrowserWindow')).toHaveLength(1);
  expect(windowOptions()).toMatchObject({ kiosk: true, frame: false, alwaysOnTop: true, show: false });
  expect(windowOptions()).not.toHaveProperty('fullscreen');
  expect(windowOptions().webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    devTools: false,
  });
  expect(record.of('window.loadURL')).toEqual([['kiosk://app/']]);
});

test('opens an ordinary window where that was wished', async ({ rehearse }) => {
  const { record, windowOptions } = await rehearse({ flags: ['--windowed'] });
  expect(windowOptions()).toMatchObject({ kiosk: false, frame: true });
  expect(record.of('window.setAlwaysOnTop')).toEqual([]);
});

test('sets every switch of the browser before it is ready', async ({ rehearse }) => {
  const { record } = await rehearse();
  const set = record.of('app.commandLine.appendSwitch');
  expect(set).toEqual(chromiumSwitches.map(([name, value]) => [name, value]));
  expect(set).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
});

test('takes the menu away, turns spelling off and keeps the display on', async ({ rehearse }) => {
  const { record } = await rehearse();
  expect(record.of('Menu.setApplicationMenu')).toEqual([[null]]);
  expect(record.of('session.setSpellCheckerEnabled')).toEqual([[false]]);
  expect(record.of('powerSaveBlocker.start')).toEqual([['prevent-display-sleep']]);
});

test('fixes the zoom again on every load', async ({ rehearse, page }) => {
  const { record } = await rehearse();
  await page.reload();
  expect(record.of('contents.setZoomMode')).toEqual([['disabled'], ['disabled']]);
  expect(record.of('contents.setVisualZoomLevelLimits')).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('rises above everything again when another window took the focus', async ({ rehearse }) => {
  const { record, window } = await rehearse();
  window().emit('blur');
  expect(record.of('window.setAlwaysOnTop')).toEqual([
    [true, 'screen-saver'],
    [true, 'screen-saver'],
  ]);
});

test('shows the exhibit', async ({ rehearse, page }) => {
  await rehearse();
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'attract');
});
