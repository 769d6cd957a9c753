import { expect, test } from 'vitest';
import { contentDataset, type Text, textsInside, writtenTexts } from './content-dataset.ts';

/** Quotation marks are “ and ”, an apostrophe is ’, and what was opened is closed. */
function wrongMarks(texts: readonly Text[]): readonly string[] {
  return texts
    .filter(({ text }) => /["'`«»„]|\.\.\.|…/.test(text) || !isPaired(text) || text !== text.normalize('NFC'))
    .map(({ place }) => place);
}

function isPaired(text: string): boolean {
  return /^([^“”]*“[^“”]+”)*[^“”]*$/u.test(text);
}

const dataset = contentDataset();
const titles = Object.entries(dataset.sources).flatMap(([id, { title, publisher }]) =>
  textsInside({ title, publisher }, id),
);

test.each(dataset.languages)('quotation marks in %s are typographic and paired', (language) => {
  expect(wrongMarks(writtenTexts(language))).toEqual([]);
});

test('titles and publishers have typographic apostrophes', () => {
  expect(titles.length).toBeGreaterThan(20);
  expect(wrongMarks(titles)).toEqual([]);
});

test.each(['"so"', "it's", '«belə»', '“open', 'closed”', '““twice””', '“”', 'and so on…'])(
  'the rule sees %s',
  (text) => {
    expect(wrongMarks([{ place: 'a', text }])).toEqual(['a']);
  },
);
