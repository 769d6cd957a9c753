import { expect, test } from 'vitest';
import { isSuperseded } from '../../src/dataset/claim-order.ts';
import { everyClaim, type PlacedClaim } from '../../src/dataset/every-claim.ts';
import { chapterWords, entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { contentDataset } from './content-dataset.ts';

/** A gap says that nothing was found, and who could know (R68); a replaced figure says that it came first. */
const says: Readonly<Record<string, { readonly gap: RegExp; readonly replaced: RegExp }>> = {
  en: { gap: /\b(not|none|no) .*found.*could know/is, replaced: /preliminary/i },
  az: { gap: /tapılmayıb.*bilə bilər/is, replaced: /[iİ]lkin/u },
};

const dataset = contentDataset();
const claims = everyClaim(dataset);

function silent(language: string, chosen: readonly PlacedClaim[], pattern: RegExp | undefined) {
  return chosen
    .filter(({ chapter, claim }) => {
      const told = chapterWords(wordingOf(dataset, language), chapter.id).claims;
      return !pattern?.test(entryOf(told, claim.id).wording);
    })
    .map(({ claim }) => claim.id);
}

test.each(dataset.languages)(
  'every gap in %s says that nothing was found, and who could know',
  (language) => {
    const gaps = claims.filter(({ claim }) => claim.kind === 'not-known');
    expect(gaps.length).toBeGreaterThan(4);
    expect(silent(language, gaps, says[language]?.gap)).toEqual([]);
  },
);

test.each(dataset.languages)('every replaced figure in %s says that it was preliminary', (language) => {
  const replaced = claims.filter(({ fact, claim }) => isSuperseded(claim, fact));
  expect(replaced).toHaveLength(2);
  expect(silent(language, replaced, says[language]?.replaced)).toEqual([]);
});

test.each(dataset.languages)('the rules see in %s a claim that says neither', (language) => {
  const others = claims.filter(({ claim }) => claim.id === 'article-roll');
  expect(silent(language, others, says[language]?.gap)).toEqual(['article-roll']);
  expect(silent(language, others, says[language]?.replaced)).toEqual(['article-roll']);
});
