import { expect, test } from 'vitest';
import { kioskWindowOptions } from '../../../src/main/kiosk-window-options.ts';

const preload = '/app/out/preload/index.cjs';

test('fills the screen, above everything, and shows nothing before the first picture', () => {
  expect(kioskWindowOptions({ windowed: false, preload })).toMatchObject({
    kiosk: true,
    frame: false,
    alwaysOnTop: true,
    show: false,
    backgroundColor: '#0B1220',
  });
});

test('never asks for kiosk and full screen together', () => {
  expect(kioskWindowOptions({ windowed: false, preload })).not.toHaveProperty('fullscreen');
});

test('is an ordinary window where that was wished', () => {
  expect(kioskWindowOptions({ windowed: true, preload })).toMatchObject({ kiosk: false, frame: true });
});

test('a presenter’s window is framed, stands on its own display, and has the same locks', () => {
  const bounds = { x: 1920, y: 0, width: 1440, height: 900 };
  const options = kioskWindowOptions({ windowed: true, preload, presenter: { bounds } });
  expect(options).toMatchObject({ ...bounds, frame: true, kiosk: false, title: 'Presenter' });
  expect(options.webPreferences).toEqual(kioskWindowOptions({ windowed: false, preload }).webPreferences);
  expect(kioskWindowOptions({ windowed: true, preload, presenter: { bounds: null } })).not.toHaveProperty(
    'x',
  );
});

test.each([true, false])('gives the page nothing of the machine (windowed: %s)', (windowed) => {
  expect(kioskWindowOptions({ windowed, preload }).webPreferences).toEqual({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    devTools: false,
    autoplayPolicy: 'document-user-activation-required',
  });
});
