import { expect, test } from 'vitest';
import { mayRequest } from '../../../src/main/may-request.ts';

test.each(['kiosk://app/', 'kiosk://app/assets/index.css', 'kiosk://app/fonts/noto.woff2?v=1'])(
  'lets the page fetch %s',
  (address) => expect(mayRequest(address)).toBe(true),
);

test.each([
  'https://example.org/pixel.gif',
  'http://127.0.0.1:9222/json',
  'http://localhost/',
  'http://[::1]/',
  'ws://127.0.0.1:9222/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome://version/',
  'devtools://devtools/bundled/inspector.html',
  'kiosk://elsewhere/',
  'data:text/plain,x',
  'not an address',
])('keeps the session from %s', (address) => {
  expect(mayRequest(address)).toBe(false);
});
