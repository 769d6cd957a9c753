import { describe, expect, test } from 'vitest';
import { everyClaim } from '../../src/dataset/every-claim.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { standing } from '../../src/dataset/standing.ts';
import { contentDataset } from './content-dataset.ts';

const dataset = contentDataset();
const rows = Array.from({ length: 14 }, (_, index) => `A${index + 1}`);

function claimOf(article: string, of: Dataset = dataset) {
  const found = everyClaim(of).filter(({ claim }) => 'article' in claim && claim.article === article);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`expected ${article} once, found it ${found.length} times`);
  return only;
}

test('every row of the article is told exactly once, by the article itself', () => {
  for (const row of rows) {
    const { claim } = claimOf(row);
    expect(claim, row).toMatchObject({ speaker: 'article', source: 'article', said: '2024-01-29' });
  }
});

test('a row that is missing or told twice is seen', () => {
  const [first] = dataset.chapters;
  if (!first) throw new Error('expected a chapter');
  expect(() => claimOf('A1', { ...dataset, chapters: [] })).toThrow();
  expect(() => claimOf('A1', { ...dataset, chapters: [first, first] })).toThrow();
});

test.each([
  ['A1', 'agreed'],
  ['A2', 'agreed'],
  ['A3', 'opinion'],
  ['A4', 'single-source'],
  ['A5', 'single-source'],
  ['A6', 'opinion'],
  ['A7', 'single-source'],
  ['A8', 'single-source'],
  ['A9', 'disputed'],
  ['A10', 'opinion'],
  ['A11', 'agreed'],
  ['A12', 'disputed'],
  ['A13', 'agreed'],
  ['A14', 'disputed'],
])('the fact of %s is %s', (row, expected) => {
  expect(standing(claimOf(row).fact)).toBe(expected);
});

test('opinions of the article are told as opinions, and what it calls perceived as one side’s view', () => {
  for (const row of ['A3', 'A6', 'A10', 'A14']) expect(claimOf(row).claim.kind, row).toBe('opinion');
  expect(claimOf('A8').claim.kind).toBe('one-side');
  const others = rows.filter((row) => !['A3', 'A6', 'A8', 'A10', 'A14'].includes(row));
  for (const row of others) expect(claimOf(row).claim.kind, row).toBe('reported');
});

describe('the figures', () => {
  const factNamed = (id: string) => {
    const found = dataset.chapters.flatMap((chapter) => chapter.facts).find((fact) => fact.id === id);
    if (!found) throw new Error(`expected a fact ${id}`);
    return found;
  };

  test('of the roll stand as their speakers gave them', () => {
    expect(factNamed('registered-voters').claims.map((claim) => 'value' in claim && claim.value)).toEqual([
      { form: 'over', amount: 7_000_000, unit: 'people' },
      { form: 'exact', amount: 6_478_623, unit: 'people' },
    ]);
  });

  test('of the stations abroad add up: 49 in 37 countries', () => {
    const lists = everyClaim(dataset).flatMap(({ claim }) => ('stations' in claim && claim.stations) || []);
    expect(lists).toHaveLength(37);
    expect(lists.reduce((sum, { stations }) => sum + stations, 0)).toBe(49);
    expect(standing(factNamed('countries'))).toBe('agreed');
  });

  test('of the turnout: the final one has replaced the preliminary one, and observers differ', () => {
    expect(standing(factNamed('turnout'))).toBe('disputed');
    expect(factNamed('turnout').claims).toContainEqual(
      expect.objectContaining({
        value: { form: 'exact', amount: 76.43, unit: 'percent' },
        supersedes: 'commission-first-turnout',
      }),
    );
  });

  test('of the result have one origin, though commission and court both gave them', () => {
    expect(standing(factNamed('official-result'))).toBe('single-source');
  });
});

test('a fact has at most five claims, and a chapter at most five facts', () => {
  for (const { id, facts } of dataset.chapters) {
    expect(facts.length, id).toBeLessThanOrEqual(5);
    for (const fact of facts) expect(fact.claims.length, fact.id).toBeLessThanOrEqual(5);
  }
});
