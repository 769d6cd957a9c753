import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../../src/dataset/compare-text.ts';

const sorted = (texts: readonly string[], language: string) =>
  texts.toSorted((one, other) => compareText(one, other, language));

test('sorts Azerbaijani by its own alphabet', () => {
  const texts = ['xal', 'hal', 'şəhər', 'su', 'ığ', 'iş', 'əlavə', 'era'];
  expect(sorted(texts, 'az')).toEqual(['era', 'əlavə', 'hal', 'xal', 'ığ', 'iş', 'su', 'şəhər']);
});

test('puts ı before i, and I before İ, in Azerbaijani', () => {
  expect(sorted(['İz', 'Iz', 'iy', 'ıy'], 'az')).toEqual(['ıy', 'Iz', 'iy', 'İz']);
});

test.each<readonly [string, readonly string[], string]>([
  ['asks for the case only between texts that are otherwise alike', ['Aa', 'aa', 'Ab'], 'en'],
  ['puts a space before letters', ['new york', 'newark'], 'en'],
  ['puts a hyphen before letters', ['Bosniya-x', 'Bosniyaa'], 'az'],
  ['puts a shorter text before a longer one', ['qar', 'qara'], 'az'],
  ['puts digits before letters', ['10 a', '2 a', 'a'], 'en'],
  ['puts an accent that the alphabet does not have at its bare letter', ['cat', 'çay', 'cup'], 'en'],
  ['puts letters of another alphabet last', ['ş', 'z', 'wa'], 'az'],
  ['goes by code point in a language without a table', ['а', 'б', 'я'], 'xx'],
])('%s', (_, texts, language) => {
  expect(sorted(texts.toReversed(), language)).toEqual(texts);
});

test.each(['en', 'az', 'xx'])('is an order in %s: the same from both sides, and in line', (language) => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aAbIıiİəƏé-– 1.wüя') }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      const sign = (one: string, other: string) => Math.sign(compareText(one, other, language));
      expect(sign(a, b) + sign(b, a)).toBe(0);
      expect(sign(a, a)).toBe(0);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
