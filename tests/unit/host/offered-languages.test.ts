import { expect, test } from 'vitest';
import { offeredLanguages } from '../../../src/host/offered-languages.ts';

test.each([
  [[], ['en', 'az'], [], []],
  [['az', 'en'], ['en', 'az'], ['az', 'en'], []],
  [['de', 'az'], ['en', 'az'], ['az'], ['de']],
  [['de'], ['en', 'az'], [], ['de']],
])('asked for %j of %j: offers %j, drops %j', (asked, inDataset, languages, dropped) => {
  expect(offeredLanguages(asked, inDataset)).toEqual({ languages, dropped });
});
