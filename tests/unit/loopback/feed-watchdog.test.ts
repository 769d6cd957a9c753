import { expect, test } from 'vitest';
import { watchdogPeriodMs } from '../../../src/loopback/feed-watchdog.ts';

test('systemd is told twice as often as it asks for', () => {
  expect(watchdogPeriodMs({ notifySocket: '/run/systemd/notify', watchdogMicroseconds: '60000000' })).toBe(
    30_000,
  );
});

test.each([
  ['no socket', undefined, '60000000'],
  ['an empty socket', '', '60000000'],
  ['no period', '/run/systemd/notify', undefined],
  ['a period of nothing', '/run/systemd/notify', '0'],
  ['a period that is no number', '/run/systemd/notify', 'soon'],
])('nobody is told with %s', (_what, notifySocket, watchdogMicroseconds) => {
  expect(watchdogPeriodMs({ notifySocket, watchdogMicroseconds })).toBeNull();
});
