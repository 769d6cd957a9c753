import { expect, test } from 'vitest';
import { everyClaim } from '../../src/dataset/every-claim.ts';
import { contentDataset } from './content-dataset.ts';

const dataset = contentDataset();
const sources = Object.entries(dataset.sources);

test('every source is used, was read on the day of the check, and has its own weakness told', () => {
  const used = new Set(
    everyClaim(dataset).flatMap(({ claim }) => ('source' in claim ? [claim.source, ...claim.relayedBy] : [])),
  );
  for (const [id, source] of sources) {
    expect(used.has(id), id).toBe(true);
    expect(source.accessed, id).toBe(dataset.checkedOn);
    expect(source.date === null || source.date <= source.accessed, id).toBe(true);
  }
});

test('only the article’s copy names no publisher', () => {
  expect(sources.filter(([, source]) => source.publisher === null).map(([id]) => id)).toEqual(['article']);
  expect(dataset.sources.article).toMatchObject({ title: null, address: null, date: '2024-01-29' });
});

test('an address that is left out is explained, in both languages', () => {
  const without = sources.filter(([id, source]) => source.address === null && id !== 'article');
  expect(without.map(([id]) => id).sort()).toEqual(['apa-london', 'report-london', 'rfe-rl', 'trend-times']);
  for (const [id] of without) {
    expect(dataset.wording.en?.sources[id]?.weakness, id).toMatch(/address/i);
    expect(dataset.wording.az?.sources[id]?.weakness, id).toMatch(/ünvan/i);
  }
});

test('a gap was looked for on the day of the check, and the edition is to be reviewed after it', () => {
  const gaps = everyClaim(dataset).flatMap(({ claim }) => (claim.kind === 'not-known' ? [claim] : []));
  expect(gaps.length).toBeGreaterThan(4);
  for (const gap of gaps) expect(gap.checkedOn, gap.id).toBe(dataset.checkedOn);
  expect(dataset.reviewBy > dataset.checkedOn).toBe(true);
});

test('no language says that somebody reviewed it who did not', () => {
  for (const wording of Object.values(dataset.wording)) expect(wording.reviewedBy).toEqual([]);
});

test('no claim was made before its time: a speaker of 2024 speaks no later than its source', () => {
  for (const { claim } of everyClaim(dataset)) {
    if (claim.kind === 'not-known' || claim.said === null) continue;
    const { date } = dataset.sources[claim.source] ?? { date: null };
    if (date !== null) expect(claim.said <= date, claim.id).toBe(true);
  }
});
