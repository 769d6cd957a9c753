import { expect, test } from 'vitest';
import { type Text, writtenTexts } from './content-dataset.ts';
import { notAzerbaijani, withoutLetters } from './content-stop-lists.ts';
import { outsideQuotes, phrasesIn, placesWhere } from './content-text.ts';

const texts = writtenTexts('az');

/** Words that begin with i: their capital is İ. */
const wrongCapital =
  /(?<!\p{L})I(lham|stanbul|spani|sveç|tali|ran|ordani|mza|lkin|ki|nam|cma|şarə|ngilis|nterfaks)/u;

/** Names that are written in their own language inside Azerbaijani text. */
const foreignNames = /The New York Times|The Times|BNN Breaking|Turan|News|AzerNews|JAMnews|bne IntelliNews/g;

/** W, and apostrophes before suffixes, are not Azerbaijani. */
function foreignLetters(text: string): readonly string[] {
  return (
    outsideQuotes(text)
      .replaceAll(foreignNames, '')
      .match(/\p{L}*w\p{L}*|\p{L}+’\p{L}+/giu) ?? []
  );
}

const isWritten = ({ place }: Text) => !/\.(countries|places)\./.test(place);

test('Azerbaijani has no Turkish words and no word-by-word renderings', () => {
  expect(placesWhere(texts, (text) => phrasesIn(outsideQuotes(text), notAzerbaijani, 'az'))).toEqual([]);
});

test('Azerbaijani is written in its own letters', () => {
  expect(placesWhere(texts, (text) => phrasesIn(outsideQuotes(text), withoutLetters, 'az'))).toEqual([]);
  expect(placesWhere(texts, (text) => outsideQuotes(text).match(wrongCapital) ?? [])).toEqual([]);
  expect(placesWhere(texts.filter(isWritten), foreignLetters)).toEqual([]);
});

test('words of Azerbaijani are eight letters long on average, at most', () => {
  const words = texts.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  expect(letters / words.length).toBeLessThanOrEqual(8);
});

test('the rules see a Turkish word, lost letters, a wrong capital and a Turkish apostrophe', () => {
  expect(phrasesIn('Seçmenlər oy verib.', notAzerbaijani, 'az')).toEqual(['oy', 'seçmen*']);
  expect(phrasesIn('37 olkede secki olub.', withoutLetters, 'az')).toEqual(['secki*', 'olke*']);
  expect('Ilham Əliyev').toMatch(wrongCapital);
  expect('İlham Əliyev, Işıq').not.toMatch(wrongCapital);
  expect(foreignLetters('Facebook’da, Washington')).toHaveLength(2);
});
