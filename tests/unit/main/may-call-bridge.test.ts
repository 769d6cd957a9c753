import { expect, test } from 'vitest';
import { type CallingFrame, mayCallBridge } from '../../../src/main/may-call-bridge.ts';

const page: CallingFrame = { url: 'kiosk://app/', parent: null };

test('hears the page of the app', () => {
  expect(mayCallBridge(page)).toBe(true);
});

test('does not hear a frame that is gone', () => {
  expect(mayCallBridge(null)).toBe(false);
});

test('does not hear a frame inside the page, not even one with the address of the app', () => {
  expect(mayCallBridge({ url: 'kiosk://app/', parent: page })).toBe(false);
});

test.each([
  '',
  'about:blank',
  'about:srcdoc',
  'https://app/',
  'kiosk://app.evil/',
  'kiosk://user@app/',
  'file:///',
])('does not hear a main frame at %j', (url) => expect(mayCallBridge({ url, parent: null })).toBe(false));
