import { expect, test } from 'vitest';
import { isRealDate } from '../../../src/dataset/real-date.ts';

test.each(['2024', '2024-12', '2024-02-29', '2000-02-29', '2024-01-31', '0000-02-29'])('takes %s', (date) => {
  expect(isRealDate(date)).toBe(true);
});

test.each([
  '2024-00',
  '2024-13',
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-01-00',
  '2024-01-32',
])('refuses %s', (date) => {
  expect(isRealDate(date)).toBe(false);
});
