import { expect, test } from 'vitest';
import { sharesIn } from '../../../../src/renderer/pictures/find-shares.ts';
import { shareMarks, shareThread } from '../../../../src/renderer/pictures/shares-geometry.ts';
import { contentDataset } from '../../../rules/content-dataset.ts';

const chapter = contentDataset().chapters.find(({ id }) => id === 'the-result');
const facts = chapter ? sharesIn(chapter) : [];

test('lays out the result and the turnout, each with all who spoke of it and without replaced figures', () => {
  expect(facts.map(({ fact, claims }) => [fact.id, claims.map(({ id }) => id)])).toEqual([
    ['official-result', ['commission-result', 'court-result']],
    ['turnout', ['emds-turnout', 'commission-turnout', 'observer-turnout']],
  ]);
});

test('every thread begins at the same zero, and its length is the figure on a scale that ends at 100', () => {
  const threads = facts.flatMap(({ claims }) => claims.map(({ value }) => shareThread(value)));
  expect(threads.map((thread) => thread && [thread.from, Number(thread.to.toFixed(4))])).toEqual([
    [0, 0.9212],
    [0, 0.9212],
    null,
    [0, 0.7643],
    [0, 0.2],
  ]);
  expect([shareMarks[0], shareMarks.at(-1)]).toEqual([0, 100]);
});

test.each([
  ['exact', 'counted'],
  ['up-to', 'somewhere-below'],
  ['over', 'somewhere-above'],
  ['about', 'near'],
] as const)('a figure that is %s ends as %s', (form, end) => {
  expect(shareThread({ form, amount: 30, unit: 'percent' })?.end).toBe(end);
});

test('draws nothing for what is no per cent', () => {
  expect(shareThread({ form: 'exact', amount: 49, unit: 'stations' })).toBeNull();
  expect(shareThread({ form: 'day', day: '2024-02-07' })).toBeNull();
});
