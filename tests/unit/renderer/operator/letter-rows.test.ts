import { describe, expect, test } from 'vitest';
import { languageTable } from '../../../../src/dataset/language-tables.ts';
import { capitalKey, letterRows, signRows } from '../../../../src/renderer/operator/letter-rows.ts';
import { interfaceLanguages } from '../../../../src/renderer/words/words.ts';

const letters = [...letterRows.join('')];

test('every letter of every language has one key', () => {
  for (const language of interfaceLanguages) {
    const missing = [...languageTable(language).alphabet].filter((letter) => !letters.includes(letter));
    expect(missing, language).toEqual([]);
  }
  expect(new Set(letters).size).toBe(letters.length);
});

test('digits and the signs of addresses have a key', () => {
  const signs = signRows.join('');
  expect([...'0123456789@.-+'].filter((sign) => !signs.includes(sign))).toEqual([]);
});

test('no row is wider than eleven keys of 20 mm on the smallest upright screen', () => {
  expect([...letterRows, ...signRows].filter((row) => row.length > 11)).toEqual([]);
});

describe.each(interfaceLanguages)('on the board of %s', (language) => {
  test('every capital of either language can be written', () => {
    const capitals = letters.map((letter) => capitalKey(letter, language));
    expect([...'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZW'].filter((capital) => !capitals.includes(capital))).toEqual(
      [],
    );
    expect(new Set(capitals).size).toBe(capitals.length);
  });
});

test('i has the capital of its language', () => {
  expect([capitalKey('i', 'az'), capitalKey('ı', 'az'), capitalKey('i', 'en')]).toEqual(['İ', 'I', 'I']);
});
