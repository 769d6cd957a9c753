import { expect, test } from 'vitest';
import { contentDataset, textsOf, writtenTexts } from './content-dataset.ts';
import { regionNames } from './content-stop-lists.ts';
import { outsideQuotes, phrasesIn, placesWhere } from './content-text.ts';

const dataset = contentDataset();
const find = (language: string) => (text: string) =>
  phrasesIn(outsideQuotes(text), regionNames[language] ?? [], language);

test.each(dataset.languages)('the region has one name in %s outside quotation marks', (language) => {
  expect(placesWhere(writtenTexts(language), find(language))).toEqual([]);
});

test('the region is named in both languages', () => {
  const written = (language: string) => textsOf(dataset, language).map(({ text }) => text);
  expect(written('en').join(' ')).toContain('Karabakh');
  expect(written('az').join(' ')).toContain('Qarabağ');
});

test('the rule sees the other names, and lets them be quoted', () => {
  expect(find('en')('War in Nagorno-Karabakh')).not.toEqual([]);
  expect(find('az')('Dağlıq Qarabağda')).not.toEqual([]);
  expect(find('az')('Artsaxda')).not.toEqual([]);
  expect(find('en')('She said “Artsakh”.')).toEqual([]);
  expect(find('az')('Qarabağda')).toEqual([]);
});
