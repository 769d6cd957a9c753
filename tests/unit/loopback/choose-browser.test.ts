import { expect, test } from 'vitest';
import { chooseBrowser } from '../../../src/loopback/choose-browser.ts';

const found = ['/usr/bin/google-chrome', '/usr/bin/chromium'];

test('the first one found is opened', () => {
  expect(chooseBrowser({ wanted: true, named: null, display: true, found })).toEqual({
    open: true,
    program: '/usr/bin/google-chrome',
  });
});

test.each([
  [{ wanted: false, named: '/opt/chromium', display: true, found }, '--no-browser was given'],
  [{ wanted: true, named: null, display: false, found }, 'this machine has no display'],
  [{ wanted: true, named: null, display: true, found: [] }, 'no Chrome, Chromium or Edge is installed'],
])('%j opens none, and says why', (facts, why) => {
  expect(chooseBrowser(facts)).toEqual({ open: false, why });
});

test('the one that was named is opened, even without a display', () => {
  const facts = { wanted: true, named: '/opt/chromium', display: false, found: [] };
  expect(chooseBrowser(facts)).toEqual({ open: true, program: '/opt/chromium' });
});
