import { expect, test } from 'vitest';
import { markTerms } from '../../../../src/renderer/parts/mark-terms.ts';

const marked = (text: string, written: readonly string[]) =>
  markTerms(text, written).filter(({ isTerm }) => isTerm);

test('a word is marked where it stands first, and the text stays whole', () => {
  const parts = markTerms('An early vote, then an early vote.', ['early vote']);
  expect(parts.map(({ text }) => text).join('')).toBe('An early vote, then an early vote.');
  expect(parts.filter(({ isTerm }) => isTerm)).toEqual([{ at: 3, text: 'early vote', isTerm: true }]);
});

test('an ending belongs to the word, also with the letters of Azerbaijani', () => {
  expect(marked('ATƏT müşahidəçiləri “Facebook” platformasından yazıb.', ['platforma', 'ATƏT'])).toEqual([
    { at: 0, text: 'ATƏT', isTerm: true },
    { at: 31, text: 'platformasından', isTerm: true },
  ]);
});

test('the inside of another word is not the word', () => {
  expect(marked('Outvoters were not voters.', ['voters'])).toEqual([
    { at: 19, text: 'voters', isTerm: true },
  ]);
});

test('what the text does not have marks nothing, and two words on one spot mark it once', () => {
  expect(markTerms('Nothing here.', ['turnout'])).toEqual([{ at: 0, text: 'Nothing here.', isTerm: false }]);
  expect(marked('early vote', ['early vote', 'vote'])).toHaveLength(1);
});
