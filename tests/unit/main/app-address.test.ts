import { describe, expect, test } from 'vitest';
import { addressOf, appAddress, isAppAddress, isAppPage } from '../../../src/main/app-address.ts';

const foreign = [
  '',
  'app',
  '/index.html',
  '//app/',
  'about:blank',
  'about:srcdoc',
  'kiosk:app',
  'kiosk:/app/',
  'kiosk:///app/',
  'kiosk://',
  'kiosk://app.evil/',
  'kiosk://evil.app/',
  'kiosk://app@evil/',
  'kiosk://user@app/',
  'kiosk://user:word@app/',
  'kiosk://app:80/',
  'kiosk://APP/',
  'kiosk://app%2eevil/',
  'kiosks://app/',
  'xkiosk://app/',
  'blob:kiosk://app/1b2c',
  'filesystem:kiosk://app/temporary/x',
  'view-source:kiosk://app/',
  'https://app/',
  'https://kiosk://app/',
  'https://app.kiosk.test/',
  'https://evil.example/kiosk://app/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'file://app/',
  'data:text/html,kiosk://app/',
  'javascript:location="kiosk://app/"',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
];

describe('the address of the app', () => {
  test('is its own page', () => {
    expect(isAppPage(appAddress)).toBe(true);
    expect(isAppAddress(appAddress)).toBe(true);
  });

  test.each(['kiosk://app', 'kiosk://app/index.html', 'kiosk://app/?a=1', 'kiosk://app/#chapter'])(
    'is also written %s',
    (address) => expect(isAppPage(address)).toBe(true),
  );

  test.each(foreign)('is not %j', (address) => {
    expect(isAppAddress(address)).toBe(false);
    expect(isAppPage(address)).toBe(false);
  });

  test.each([
    'kiosk://app/assets/index.js',
    'kiosk://app//',
    'kiosk://app/index.html/',
    'kiosk://app/INDEX.HTML',
  ])('holds the file %s, which is not its page', (address) => {
    expect(isAppAddress(address)).toBe(true);
    expect(isAppPage(address)).toBe(false);
  });
});

test('a window loads the app’s page, marked where it is the presenter’s, and nothing else', () => {
  expect(addressOf({})).toBe(appAddress);
  expect(addressOf({ presenter: { bounds: null } })).toBe(`${appAddress}#presenter`);
  expect(addressOf({ prints: '#handout=az' })).toBe(`${appAddress}#handout=az`);
  expect([{}, { presenter: { bounds: null } }].map(addressOf).every(isAppPage)).toBe(true);
});
