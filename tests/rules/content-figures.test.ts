import { expect, test } from 'vitest';
import { contentDataset, type Text, textsOf, writtenTexts } from './content-dataset.ts';

/** Figures and dates that belong to the other language, or to nobody. */
const wrong: Readonly<Record<string, RegExp>> = {
  en: /\d\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)|\d%|\b\d{1,2}(st|nd|rd|th)\b|\b[A-Z][a-z]+ \d{1,2}, \d{4}/,
  az: /\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)|%|\d-c[iıuü] (yanvar|fevral|oktyabr|noyabr|dekabr|iyun)|\p{L}+ \d{1,2}, \d{4}/u,
};

/** After a number the noun is singular; a year takes its suffix by the last word spoken. */
const wrongAfterNumbers =
  /\d+ (ölkə|məntəqə|seçici|namizəd|səs|partiya|müşahidəçi|bülleten)l[aə]r|2023-c[^ü]|2024-c[^ü]|2026-c[^ı]/u;

const find = (language: string, texts: readonly Text[]) =>
  texts
    .filter(({ text }) => wrong[language]?.test(text) || (language === 'az' && wrongAfterNumbers.test(text)))
    .map(({ place, text }) => `${place}: ${text}`);

const dataset = contentDataset();

test.each(dataset.languages)(
  'figures and dates in %s are written as that language writes them',
  (language) => {
    expect(wrong[language]).toBeDefined();
    expect(find(language, writtenTexts(language))).toEqual([]);
  },
);

test('both languages carry the same figures', () => {
  const figures = (language: string) =>
    textsOf(dataset, language)
      .filter(({ place }) => /\.claims\./.test(place))
      .flatMap(({ text }) => text.replaceAll(/(\d+) min(dən)? /g, '$1.000 ').match(/\d[\d.,]*\d/g) ?? [])
      .filter((figure) => figure.replaceAll(/\D/g, '').length > 4)
      .map((figure) => figure.replaceAll(/\D/g, ''))
      .sort();
  expect(figures('en').length).toBeGreaterThan(5);
  expect(figures('az')).toEqual(figures('en'));
});

test.each([
  ['az', '6,478,623 seçici'],
  ['az', '76.73 faiz'],
  ['az', '92,12%'],
  ['az', '37 ölkələrdə'],
  ['az', '7-ci fevral'],
  ['az', '2024-ci il'],
  ['az', 'Fevral 7, 2024'],
  ['en', '6.478.623 voters'],
  ['en', '92,12 percent'],
  ['en', 'February 7, 2024'],
])('the rule sees in %s: %s', (language, text) => {
  expect(find(language, [{ place: 'a', text }])).toHaveLength(1);
});
