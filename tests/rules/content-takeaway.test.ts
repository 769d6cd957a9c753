import { expect, test } from 'vitest';
import { chapterWords, wordingOf } from '../../src/dataset/wording.ts';
import { mostBytes, qrMatrix } from '../../src/renderer/parts/qr-matrix.ts';
import { takeawayText } from '../../src/renderer/parts/takeaway-text.ts';
import { wordsOf } from '../../src/renderer/words/words.ts';
import { contentDataset } from './content-dataset.ts';

const dataset = contentDataset();
const textIn = (language: string, most = mostBytes) =>
  takeawayText({ dataset, language, words: wordsOf(language), mostBytes: most });
const bytes = (text: string) => Buffer.byteLength(text);

test.each(dataset.languages)(
  'the key facts of every chapter fit one code in %s, and none is left out',
  (language) => {
    const text = textIn(language);
    const { chapters } = dataset;
    const { takeaway } = wordsOf(language);
    expect(bytes(text)).toBeLessThanOrEqual(mostBytes);
    expect(text).not.toContain(takeaway.more);
    for (const { id } of chapters)
      expect(text).toContain(chapterWords(wordingOf(dataset, language), id).lead);
    expect(qrMatrix(text).version).toBeLessThanOrEqual(36);
  },
);

test.each(dataset.languages)(
  'each side of a dispute stands there in %s with its figure and its address',
  (language) => {
    const text = textIn(language);
    const figures =
      language === 'en'
        ? ['over 7 million', '6,478,623', '76.43%', '92.12%']
        : ['7 milyondan artıq', '6.478.623', '76,43%', '92,12%'];
    const addresses = [
      'en.trend.az/azerbaijan/politics/3857963.html',
      'turan.az/en/politics/serious',
      'menafn.com/1107827679',
      'epde.org',
    ];
    expect([...figures, ...addresses].filter((part) => !text.includes(part))).toEqual([]);
  },
);

test('where a code holds less, whole chapters are left out from the end, and the text says so', () => {
  for (const most of [1_900, 1_200, 600, 200, 100]) {
    const text = textIn('en', most);
    expect(bytes(text)).toBeLessThanOrEqual(Math.max(most, 120));
    expect(text.endsWith(wordsOf('en').takeaway.more)).toBe(true);
  }
});
