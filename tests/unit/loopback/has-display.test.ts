import { expect, test } from 'vitest';
import { hasDisplay } from '../../../src/loopback/has-display.ts';

test.each([
  [{ platform: 'linux', x11: undefined, wayland: undefined }, false],
  [{ platform: 'linux', x11: '', wayland: '' }, false],
  [{ platform: 'linux', x11: ':0', wayland: undefined }, true],
  [{ platform: 'linux', x11: undefined, wayland: 'wayland-0' }, true],
  [{ platform: 'freebsd', x11: undefined, wayland: undefined }, false],
  [{ platform: 'win32', x11: undefined, wayland: undefined }, true],
  [{ platform: 'darwin', x11: undefined, wayland: undefined }, true],
])('%j: %s', (facts, expected) => {
  expect(hasDisplay(facts)).toBe(expected);
});
