import { expect, test } from 'vitest';
import { judgeClock } from '../../../src/host/judge-clock.ts';

test.each([
  ['a clock after the check', '2026-12-01T00:00:00Z'],
  ['the day itself', '2026-11-23T00:00:00Z'],
  ['the evening before, which is the day itself further east', '2026-11-22T20:00:00Z'],
])('%s is right', (_name, now) => {
  expect(judgeClock(new Date(now), '2026-11-23')).toBeNull();
});

test.each(['2026-11-21T23:59:00Z', '1970-01-01T00:00:00Z'])('%s is told', (now) => {
  expect(judgeClock(new Date(now), '2026-11-23')).toMatch(
    /^The machine's clock says \d{4}-\d\d-\d\d, which is before .* \(2026-11-23\): set the clock\./,
  );
});
