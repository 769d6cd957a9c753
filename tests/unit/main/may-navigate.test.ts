import { expect, test } from 'vitest';
import { mayNavigate } from '../../../src/main/may-navigate.ts';

test('lets the main frame load the page of the app again', () => {
  expect(mayNavigate({ address: 'kiosk://app/', isMainFrame: true })).toBe(true);
});

test.each([
  'https://example.org/',
  'kiosk://app/assets/index.js',
  'kiosk://app.evil/',
  'file:///etc/passwd',
  'javascript:void 0',
  'data:text/html,hello',
  'blob:kiosk://app/1b2c',
  'about:blank',
  'mailto:someone@example.org',
  'tel:+44',
  '',
])('keeps the main frame from %j', (address) => {
  expect(mayNavigate({ address, isMainFrame: true })).toBe(false);
});

test.each(['kiosk://app/', 'about:blank', 'https://example.org/'])(
  'keeps every sub-frame from %s',
  (address) => expect(mayNavigate({ address, isMainFrame: false })).toBe(false),
);
