import { expect, test } from 'vitest';
import { contentDataset, writtenTexts } from './content-dataset.ts';
import { ownVoice, stopWords } from './content-stop-lists.ts';
import { outsideQuotes, phrasesIn, placesWhere } from './content-text.ts';

const dataset = contentDataset();

test.each(dataset.languages)('no word in %s outside quotation marks takes a side', (language) => {
  const list = stopWords[language] ?? [];
  expect(list.length).toBeGreaterThan(10);
  const find = (text: string) => phrasesIn(outsideQuotes(text), list, language);
  expect(placesWhere(writtenTexts(language), find)).toEqual([]);
});

test.each(dataset.languages)(
  'the exhibit in %s says neither we nor our, and asks nobody to vote',
  (language) => {
    const list = ownVoice[language] ?? [];
    expect(list.length).toBeGreaterThan(3);
    const find = (text: string) => phrasesIn(outsideQuotes(text), list, language);
    expect(placesWhere(writtenTexts(language), find)).toEqual([]);
  },
);

test.each([
  ['en', 'The head claimed that all was well.', 'claimed'],
  ['en', 'A SO-CALLED platform', 'so-called'],
  ['az', 'Sədr iddia edib ki, bu belədir.', 'iddia ed*'],
  ['az', 'İŞĞALDAN AZAD EDİLMİŞ ərazilər', 'işğal*'],
  ['az', 'Məqaləyə görə təxribatlar olub.', 'təxribat*'],
])('the rule sees in %s: %s', (language, text, phrase) => {
  expect(phrasesIn(outsideQuotes(text), stopWords[language] ?? [], language)).toContain(phrase);
});

test('the rule lets quoted words and look-alikes pass', () => {
  const en = stopWords.en ?? [];
  expect(phrasesIn(outsideQuotes('She called it “ethnic cleansing”.'), en, 'en')).toEqual([]);
  expect(phrasesIn('Each claim has a speaker; a regimen is a diet.', en, 'en')).toEqual([]);
  expect(phrasesIn('7 dekabr tarixli sərəncam', stopWords.az ?? [], 'az')).toEqual([]);
});
