import { expect, test } from 'vitest';
import { oneLine } from '../../../src/host/one-line.ts';

test.each([
  ['two\nlines', 'two lines'],
  ['two\r\nlines', 'two lines'],
  ['a separator\u2028of lines', 'a separator of lines'],
  ['\u001b[2Jwipes the screen', '[2Jwipes the screen'],
  ['\u202eturns the words round', 'turns the words round'],
  ['Ə stays as it is', 'Ə stays as it is'],
])('%j is printed as %j', (text, printed) => {
  expect(oneLine(text)).toBe(printed);
});

test('a line without an end is cut off', () => {
  expect(oneLine('a'.repeat(1_000_000)).length).toBeLessThan(2_100);
});
