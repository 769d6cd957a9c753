import { expect, test } from 'vitest';
import { numberSources } from '../../../../src/renderer/handout/number-sources.ts';
import { builtDataset } from '../../../builders/dataset.ts';

const dataset = builtDataset();
const nothing = { say: ['-'], asked: [] };

test('every source has one number, counted from 1 in the order of the story', () => {
  expect([...numberSources(dataset, null)]).toEqual([
    ['article-page', 1],
    ['commission-page', 2],
  ]);
});

test('a source that the opening notes name comes first', () => {
  const asked = [{ question: 'Why?', answer: 'So.', sources: ['commission-page'] }];
  const notes = { opening: { say: ['-'], asked }, chapters: {}, closing: nothing };
  expect([...numberSources(dataset, notes)]).toEqual([
    ['commission-page', 1],
    ['article-page', 2],
  ]);
});

test('a source that nothing names is listed last', () => {
  const [page] = Object.values(dataset.sources);
  if (!page) throw new Error('the small dataset has no source');
  const sources = { unused: page, ...dataset.sources };
  expect(numberSources({ ...dataset, sources }, null).get('unused')).toBe(3);
});
