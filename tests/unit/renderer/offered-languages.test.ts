import { expect, test } from 'vitest';
import { offeredLanguages } from '../../../src/renderer/offered-languages.ts';

test('offers all languages of the dataset, in its order, where the venue has no wish', () => {
  expect(offeredLanguages(['az', 'en'], [])).toEqual(['az', 'en']);
});

test('follows the order that the venue wishes', () => {
  expect(offeredLanguages(['en', 'az'], ['az', 'en'])).toEqual(['az', 'en']);
});

test('offers one language where the venue wishes one', () => {
  expect(offeredLanguages(['en', 'az'], ['az'])).toEqual(['az']);
});

test('leaves out what the app has no interface words for', () => {
  expect(offeredLanguages(['en', 'ka'], [])).toEqual(['en']);
});

test('does not follow a wish that would leave no language', () => {
  expect(offeredLanguages(['en', 'az'], ['ka'])).toEqual(['en', 'az']);
});
