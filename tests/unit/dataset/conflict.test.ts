import { expect, test } from 'vitest';
import { conflict } from '../../../src/dataset/conflict.ts';
import type { Value } from '../../../src/dataset/schema.ts';

type Form = 'exact' | 'over' | 'about' | 'up-to';

/** Two amounts of one unit, and whether they are at odds. */
const amounts: readonly (readonly [Form, number, Form, number, boolean])[] = [
  ['exact', 49, 'exact', 49, false],
  ['exact', 49, 'exact', 50, true],
  ['exact', 76.73, 'exact', 76.43, true],
  ['exact', 0, 'exact', 0, false],
  ['over', 7_000_000, 'exact', 6_478_623, true],
  ['over', 7_000_000, 'exact', 7_000_000, true],
  ['over', 7_000_000, 'exact', 7_000_001, false],
  ['up-to', 100, 'exact', 101, true],
  ['up-to', 100, 'exact', 100, false],
  ['up-to', 100, 'exact', 5, false],
  ['over', 100, 'up-to', 100, true],
  ['over', 101, 'up-to', 100, true],
  ['over', 99, 'up-to', 100, false],
  ['about', 100, 'exact', 105, false],
  ['about', 100, 'exact', 95, false],
  ['about', 100, 'exact', 105.1, true],
  ['about', 100, 'exact', 94.9, true],
  ['about', 7_000_000, 'exact', 6_478_623, true],
  ['about', 6_500_000, 'exact', 6_478_623, false],
  ['about', 100, 'about', 95, false],
  ['about', 100, 'about', 94, true],
  ['about', 0, 'about', 0, false],
  ['about', 100, 'over', 104, false],
  ['about', 100, 'over', 105, true],
  ['about', 100, 'over', 50, false],
  ['about', 100, 'up-to', 95, false],
  ['about', 100, 'up-to', 94, true],
  ['over', 5, 'over', 500, false],
  ['up-to', 5, 'up-to', 500, false],
];

test.each(amounts)('%s %d against %s %d: %s', (form, amount, otherForm, otherAmount, atOdds) => {
  const one: Value = { form, amount, unit: 'people' };
  const other: Value = { form: otherForm, amount: otherAmount, unit: 'people' };
  expect(conflict(one, other)).toBe(atOdds);
  expect(conflict(other, one)).toBe(atOdds);
});

const people: Value = { form: 'exact', amount: 5, unit: 'people' };
const stations: Value = { form: 'exact', amount: 6, unit: 'stations' };
const day: Value = { form: 'day', day: '2024-02-07' };
const words: Value = { form: 'words', answer: 'yes' };

test.each<readonly [string, Value, Value, boolean]>([
  ['days that differ are at odds', day, { form: 'day', day: '2024-02-08' }, true],
  ['the same day is not', day, { ...day }, false],
  ['answers that differ are at odds', words, { form: 'words', answer: 'no' }, true],
  ['the same answer is not', words, { ...words }, false],
  ['amounts of different units are not', people, stations, false],
  ['an amount and a day are not', people, day, false],
  ['an amount and words are not', people, words, false],
  ['a day and words are not', day, words, false],
])('%s', (_, one, other, atOdds) => {
  expect(conflict(one, other)).toBe(atOdds);
  expect(conflict(other, one)).toBe(atOdds);
});
