import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../src/dataset/find-json-fault.ts';

test.each<readonly [string, number, number, string]>([
  ['', 1, 1, 'a value'],
  ['  \n ', 2, 2, 'a value'],
  ['{', 1, 2, 'a key in double quotation marks or }'],
  ['{"a":1,}', 1, 8, 'a key in double quotation marks'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['{"a":}', 1, 6, 'a value'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or the closing bracket'],
  ['{\r\n  "a": tru\r\n}', 2, 8, 'a value'],
  ['[1,]', 1, 4, 'a value'],
  ['[1', 1, 3, 'a comma or the closing bracket'],
  ['[1}', 1, 3, 'a comma or the closing bracket'],
  ["{'a': 1}", 1, 2, 'a key in double quotation marks or }'],
  ['{} x', 1, 4, 'nothing more'],
  ['[01]', 1, 2, 'a value or ]'],
  ['[1.]', 1, 2, 'a value or ]'],
  ['[1, -]', 1, 5, 'a value'],
  ['["a\nb"]', 1, 4, 'a double quotation mark that ends the text in one line'],
  ['["a', 1, 4, 'a double quotation mark that ends the text in one line'],
  ['["\\x"]', 1, 3, 'an escape that JSON has, such as \\" or \\n'],
  ['// no\n{}', 1, 1, 'a value'],
])('finds the fault of %j', (text, line, column, expected) => {
  expect(findJsonFault(text)).toEqual({ line, column, expected });
});

test('finds no fault in what JSON.parse takes, and some fault in all that it refuses', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const spoiled = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', ']', ':', '1', '\\', 'e', '\u0001'),
    )
    .map(([text, place, length, put]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + length);
    });
  fc.assert(
    fc.property(fc.oneof(spoiled, fc.json(), fc.string()), (text) => {
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 500 },
  );
});

test('takes a text that is nested deeper than any call could be', () => {
  expect(findJsonFault('['.repeat(100_000))).toMatchObject({ line: 1, column: 100_001 });
});
