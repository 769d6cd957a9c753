import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatDay,
  formatList,
  formatNumber,
  formatPercent,
  formatShownDate,
} from '../../../src/dataset/formats.ts';

test.each<readonly [number, string, string, string]>([
  [1_234_567.89, '1,234,567.89', '1.234.567,89', '1\u00A0234\u00A0567.89'],
  [6_478_623, '6,478,623', '6.478.623', '6\u00A0478\u00A0623'],
  [1_000, '1,000', '1.000', '1\u00A0000'],
  [999, '999', '999', '999'],
  [0, '0', '0', '0'],
  [0.5, '0.5', '0,5', '0.5'],
  [1_000.1234567, '1,000.1234567', '1.000,1234567', '1\u00A0000.1234567'],
  [-123, '-123', '-123', '-123'],
  [-1_234, '-1,234', '-1.234', '-1\u00A0234'],
])('writes the number %d in English, Azerbaijani and a language without a table', (amount, en, az, other) => {
  expect(formatNumber(amount, 'en')).toBe(en);
  expect(formatNumber(amount, 'az')).toBe(az);
  expect(formatNumber(amount, 'xx')).toBe(other);
});

test('loses no digit of a whole number', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (amount) => {
      expect(formatNumber(amount, 'az').replaceAll('.', '')).toBe(String(amount));
      expect(formatNumber(amount, 'az')).toMatch(/^\d{1,3}(\.\d{3})*$/);
    }),
  );
});

test('writes the sign of per cent without a space, but for a language without a table', () => {
  expect(formatPercent(92.12, 'en')).toBe('92.12%');
  expect(formatPercent(92.12, 'az')).toBe('92,12%');
  expect(formatPercent(92.12, 'xx')).toBe('92.12\u00A0%');
});

test('writes a day with the name of its month', () => {
  expect(formatDay('2024-02-07', 'en')).toBe('7 February 2024');
  expect(formatDay('2024-02-07', 'az')).toBe('7 fevral 2024');
  expect(formatDay('2026-11-23', 'az')).toBe('23 noyabr 2026');
  expect(formatDay('2024-02-07', 'xx')).toBe('2024-02-07');
});

test('has a name of its own for each month', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
  for (const language of ['en', 'az']) {
    expect(new Set(months.map((month) => formatShownDate(month, language))).size).toBe(12);
    expect(months.map((month) => formatShownDate(month, language))).not.toContain('2024-01');
  }
});

test.each([
  ['2024', '2024', '2024', '2024'],
  ['2024-01', 'January 2024', 'yanvar 2024', '2024-01'],
  ['2024-12-01', '1 December 2024', '1 dekabr 2024', '2024-12-01'],
  [null, null, null, null],
])('shows as much of %s as is known', (date, en, az, other) => {
  expect(formatShownDate(date, 'en')).toBe(en);
  expect(formatShownDate(date, 'az')).toBe(az);
  expect(formatShownDate(date, 'xx')).toBe(other);
});

test('joins a list with no comma before its last part', () => {
  expect(formatList([], 'en')).toBe('');
  expect(formatList(['Ankara'], 'az')).toBe('Ankara');
  expect(formatList(['a', 'b'], 'en')).toBe('a and b');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList(['Ankara', 'İstanbul', 'Qars'], 'az')).toBe('Ankara, İstanbul və Qars');
  expect(formatList(['a', 'b', 'c'], 'xx')).toBe('a, b, c');
});
