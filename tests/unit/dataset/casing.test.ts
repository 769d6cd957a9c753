import { expect, test } from 'vitest';
import { lowerCase, upperCase } from '../../../src/dataset/casing.ts';

test('goes from i to İ and from ı to I in Azerbaijani', () => {
  expect(upperCase('istanbul, seçki, qırğızıstan', 'az')).toBe('İSTANBUL, SEÇKİ, QIRĞIZISTAN');
  expect(upperCase('əlavə', 'az')).toBe('ƏLAVƏ');
});

test('goes from İ to i and from I to ı in Azerbaijani', () => {
  expect(lowerCase('İSTANBUL, SEÇKİ, QIRĞIZISTAN', 'az')).toBe('istanbul, seçki, qırğızıstan');
});

test('keeps to i and I in English', () => {
  expect(upperCase('vote in it', 'en')).toBe('VOTE IN IT');
  expect(lowerCase('VOTE IN IT', 'en')).toBe('vote in it');
});

test('makes one letter of a capital with a loose dot', () => {
  expect(lowerCase('I\u0307z', 'az')).toBe('iz');
  expect(lowerCase('İz', 'en')).toBe('iz');
});
