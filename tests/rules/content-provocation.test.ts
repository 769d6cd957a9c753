import { expect, test } from 'vitest';
import { contentDataset, contentFiles, type Text, textsOf, writtenTexts } from './content-dataset.ts';
import { outsideQuotes, sentencesOf } from './content-text.ts';

const word = /provocation|təxribat/iu;
const speaker = /\b(article|society|outlets)\b|Məqalə|[Cc]əmiyyət|[Nn]əşrlər/u;

/** The word is the article's and the outlets': it is quoted, in a claim, in one breath with whoever said it. */
function loose(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(({ text }) => word.test(text))
    .filter(
      ({ place, text }) =>
        word.test(outsideQuotes(text)) ||
        !/\.claims\.[^.]+\.wording$/.test(place) ||
        sentencesOf(text).some((sentence) => word.test(sentence) && !speaker.test(sentence)),
    )
    .map(({ place }) => place);
}

const dataset = contentDataset();

test.each(dataset.languages)('“provocation” in %s is quoted, with its speaker beside it', (language) => {
  expect(textsOf(dataset, language).filter(({ text }) => word.test(text)).length).toBeGreaterThan(0);
  expect(loose(writtenTexts(language))).toEqual([]);
});

test('no title and no address of a source brings it in', () => {
  expect(contentFiles().get('sources.json')).not.toMatch(word);
});

test.each([
  ['without quotation marks', 'en.claims.a.wording', 'The article wrote of provocations.'],
  ['without a speaker', 'en.claims.a.wording', 'There were “provocations” in London.'],
  ['in a title', 'en.title', 'The article’s “provocations”'],
])('the rule sees the word %s', (_name, place, text) => {
  expect(loose([{ place, text }])).toEqual([place]);
});
