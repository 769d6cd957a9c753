import { expect, test } from 'vitest';
import { dayNumber } from '../../../../src/renderer/pictures/day-number.ts';

test.each([
  ['2024-02-06', '2024-02-07', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-12-31', '2024-01-01', 1],
  ['2023-12-07', '2024-02-14', 69],
  ['2023-03-01', '2024-03-01', 366],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(dayNumber(to) - dayNumber(from)).toBe(days);
});
