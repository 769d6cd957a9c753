import { expect, test } from 'vitest';
import { contentDataset, contentFiles, textsOf, writtenTexts } from './content-dataset.ts';
import { outsideQuotes } from './content-text.ts';

/** The president, the seven candidates and Baroness Cox; Heydar only inside the name that the article prints. */
const named: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['Ilham Aliyev', 'Zahid Oruj', 'Fazil Mustafa', 'Gudrat Hasanguliyev', 'Razi Nurullayev'],
    ...['Elshad Musayev', 'Fuad Aliyev', 'Baroness Cox'],
  ],
  az: [
    ...['İlham Əliyev', 'Zahid Oruc', 'Fazil Mustafa', 'Qüdrət Həsənquliyev', 'Razi Nurullayev'],
    ...['Elşad Musayev', 'Fuad Əliyev', 'Karolina Koks'],
  ],
};

/** Everybody else is told by role, so these names stand in no file, title or address. */
const toldByRole =
  /panahov|pənahov|murphy|gerasymov|de ridder|nersesyan|nersisyan|mauley|molay|kilclooney|robinson|gasimli|qasımlı/iu;

const dataset = contentDataset();

test.each(dataset.languages)('the people who are named in %s are all there', (language) => {
  const all = textsOf(dataset, language)
    .map(({ text }) => text)
    .join(' ');
  const names = named[language] ?? [];
  expect(names).toHaveLength(8);
  expect(names.filter((name) => !all.includes(name))).toEqual([]);
});

test('everybody else is told by role', () => {
  const found = [...contentFiles()].filter(([, text]) => toldByRole.test(text)).map(([file]) => file);
  expect(found).toEqual([]);
});

/** Endings by which surnames of the region are known; in Azerbaijani -yan also begins a case ending. */
const surname: Readonly<Record<string, RegExp>> = {
  en: /\p{Lu}\p{L}+(yev|[ei]v|ov|eva|ova|yan|zade)(?!\p{L})/gu,
  az: /\p{Lu}\p{L}+?(yev|ov|yeva|ova|zadə)(?=(in|ın|un|ün|nin|nın)?(?!\p{L}))/gu,
};

const surnamesIn = (text: string, language: string) =>
  outsideQuotes(text).match(surname[language] ?? /$^/g) ?? [];

test.each(dataset.languages)('no other surname of the region stands in %s', (language) => {
  const known = new Set([...(named[language] ?? []).flatMap((name) => name.split(' ')), 'Moldova']);
  const surnames = writtenTexts(language).flatMap(({ text }) => surnamesIn(text, language));
  expect(surnames.length).toBeGreaterThan(5);
  expect(surnames.filter((name) => !known.has(name))).toEqual([]);
});

test('the rule sees a name in a sentence and in an address', () => {
  expect('Mazahir Panahov said').toMatch(toldByRole);
  expect('https://example.org/mr-mazahir-panahov').toMatch(toldByRole);
  expect('Məzahir Pənahovun sözləri').toMatch(toldByRole);
  expect(surnamesIn('Leyla Hasanova and Aram Petrosyan spoke.', 'en')).toEqual(['Hasanova', 'Petrosyan']);
  expect(surnamesIn('Leyla Həsənovanın sözləri', 'az')).toEqual(['Həsənova']);
});
