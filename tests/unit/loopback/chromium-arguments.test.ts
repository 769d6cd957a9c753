import { expect, test } from 'vitest';
import { chromiumArguments } from '../../../src/loopback/chromium-arguments.ts';

const options = {
  address: 'http://127.0.0.1:8484/token/',
  profileFolder: '/data/chromium profile',
  windowed: false,
  withoutSandbox: false,
};

test('the whole screen is the kiosk, in a profile of its own', () => {
  const args = chromiumArguments(options);
  expect(args).toContain('--kiosk');
  expect(args).toContain('--user-data-dir=/data/chromium profile');
  expect(args.at(-1)).toBe(options.address);
});

test('a window shows the page alone', () => {
  const args = chromiumArguments({ ...options, windowed: true });
  expect(args).toContain(`--app=${options.address}`);
  expect(args).not.toContain('--kiosk');
});

test('pinching, swiping back and translating are off', () => {
  const args = chromiumArguments(options);
  expect(args).toContain('--disable-pinch');
  expect(args).toContain('--overscroll-history-navigation=0');
  expect(args.filter((arg) => arg.startsWith('--disable-features='))).toEqual([
    expect.stringContaining('Translate'),
  ]);
});

test('no door is opened and no guard is taken down', () => {
  const args = chromiumArguments(options).join(' ');
  for (const words of [
    '--remote-debugging',
    '--no-sandbox',
    '--disable-web-security',
    '--disable-site-isolation',
  ]) {
    expect(args).not.toContain(words);
  }
});

test('the sandbox is left out only where it is said to be impossible', () => {
  expect(chromiumArguments({ ...options, withoutSandbox: true })).toContain('--no-sandbox');
});
