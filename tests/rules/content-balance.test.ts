import { expect, test } from 'vitest';
import { isSuperseded } from '../../src/dataset/claim-order.ts';
import { standing } from '../../src/dataset/standing.ts';
import { chapterWords, countWords, entryOf, wordingOf } from '../../src/dataset/wording.ts';
import { contentDataset } from './content-dataset.ts';

/** How far a text may be from the mean of its fact, as a share of the mean (R67). */
const room = 0.15;

function isBalanced(texts: readonly string[]): boolean {
  const counts = texts.map(countWords);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.every((count) => Math.abs(count - mean) <= room * mean);
}

const dataset = contentDataset();
const disputed = dataset.chapters.flatMap((chapter) =>
  chapter.facts.filter((fact) => standing(fact) === 'disputed').map((fact) => ({ chapter, fact })),
);

test.each(dataset.languages)('every voice of a dispute in %s has the same room', (language) => {
  expect(disputed.length).toBeGreaterThan(3);
  const uneven = disputed.filter(({ chapter, fact }) => {
    const { claims } = chapterWords(wordingOf(dataset, language), chapter.id);
    const live = fact.claims.filter((claim) => !isSuperseded(claim, fact));
    return !isBalanced(live.map((claim) => entryOf(claims, claim.id).wording));
  });
  expect(uneven.map(({ fact }) => fact.id)).toEqual([]);
});

test('the rule sees a voice with more room than the others', () => {
  expect(isBalanced(['one two three four', 'one two three four', 'one two three four five six'])).toBe(false);
  expect(isBalanced(['one two three four five six seven', 'one two three four five six seven eight'])).toBe(
    true,
  );
});
