import { describe, expect, test } from 'vitest';
import { numberWords } from '../../../src/dataset/number-words.ts';
import { plainText, sayAloud } from '../../../src/dataset/say-aloud.ts';

describe('says in Azerbaijani', () => {
  test.each([
    ['6.478.623', 'altı milyon dörd yüz yetmiş səkkiz min altı yüz iyirmi üç'],
    ['92,12%', 'doxsan iki vergül on iki faiz'],
    ['47,05 faiz', 'qırx yeddi vergül sıfır beş faiz'],
    ['Siyahının cəmi 49-dur.', 'Siyahının cəmi qırx doqquzdur.'],
    ['2024-cü il fevralın 7-də', 'iki min iyirmi dördüncü il fevralın yeddisində'],
    ['fevralın 7-nə təyin edib', 'fevralın yeddisinə təyin edib'],
    ['noyabrın 23-də', 'noyabrın iyirmi üçündə'],
    ['7 fevral 2024', 'yeddi fevral iki min iyirmi dördüncü il'],
    ['7 dekabr 2023-cü il tarixli', 'yeddi dekabr iki min iyirmi üçüncü il tarixli'],
    ['2026-cı il', 'iki min iyirmi altıncı il'],
    ['6.000-dən çox', 'altı mindən çox'],
    ['3/7', 'üç, cəmi yeddi'],
    ['“Seçki-2024” mərkəzi', 'Seçki iki min iyirmi dörd mərkəzi'],
    ['MSK bildirib', 'em es ka bildirib'],
    ['msk.gov.az/en/news/view/1285', 'msk nöqtə gov nöqtə az; ünvanın qalanı ekrandadır'],
    ['1.001', 'min bir'],
    ['Sual 2/5', 'Sual iki, cəmi beş'],
    ['Mənbə: APA, az.apa.az/x/1', 'Mənbə: APA, az nöqtə apa nöqtə az; ünvanın qalanı ekrandadır'],
    ['English', 'İngiliscə'],
  ])('%s', (shown, said) => {
    expect(sayAloud(shown, 'az')).toBe(said);
  });
});

describe('says in English', () => {
  test.each([
    ['6,478,623', 'six million four hundred and seventy-eight thousand six hundred and twenty-three'],
    ['92.12%', 'ninety-two point one two per cent'],
    ['7 February 2024', 'the 7th of February two thousand and twenty-four'],
    ['the 22 March and the 11 May', 'the 22nd of March and the 11th of May'],
    ['3 of 7', 'three of seven'],
    [
      'Source: Trend, en.trend.az/a/385.html',
      'Source: Trend, en dot trend dot az; the rest of the address is on the screen',
    ],
    ['Azərbaycanca', 'Azerbaijani'],
    ['over 7 million', 'over seven million'],
    ['RFE/RL said “no”.', 'R F E, R L said no.'],
    ['It’s one side’s view', 'It’s one side’s view'],
    ['apa.az', 'apa dot az'],
    ['No count was found.', 'No count was found.'],
  ])('%s', (shown, said) => {
    expect(sayAloud(shown, 'en')).toBe(said);
  });
});

test('leaves a language without rules as it is written', () => {
  expect(sayAloud('7 Februar 2024', 'de')).toBe('7 Februar 2024');
  expect(numberWords(49, 'de')).toBe('49');
});

test('texts are the same however their lines break', () => {
  expect(plainText('  one\n two ')).toBe('one two');
});
