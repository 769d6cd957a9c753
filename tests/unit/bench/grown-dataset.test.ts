import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { grownDataset } from '../../bench/grown-dataset.ts';
import { contentDataset } from '../../rules/content-dataset.ts';

test.each([1, 50, 200])('grows to %i facts in four languages, and is whole', (facts) => {
  const parsed = parseDataset(grownDataset(contentDataset(), facts));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  const { chapters, languages } = parsed.dataset;
  expect(chapters.flatMap((chapter) => chapter.facts)).toHaveLength(facts);
  expect(languages).toEqual(['en', 'az', 'tr', 'ru']);
});
