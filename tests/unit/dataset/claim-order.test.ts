import { expect, test } from 'vitest';
import { isSuperseded, orderedClaims } from '../../../src/dataset/claim-order.ts';
import type { Claim, Fact, Said } from '../../../src/dataset/schema.ts';

function said(id: string, date: string | null, more: Partial<Said> = {}): Said {
  return {
    id,
    kind: 'reported',
    value: { form: 'words', answer: 'yes' },
    speaker: 'a',
    said: date,
    source: 'page',
    place: { at: 'page' },
    origin: 'a',
    relayedBy: [],
    ...more,
  };
}

const nothing: Claim = { id: 'nothing', kind: 'not-known', checkedOn: '2020-01-01', whoCouldKnow: 'a' };
const factOf = (...claims: readonly Claim[]): Fact => ({
  id: 'fact',
  essential: false,
  inferred: false,
  claims,
});
const order = (...claims: readonly Claim[]) => orderedClaims(factOf(...claims)).map(({ id }) => id);

test('shows the earliest first', () => {
  expect(order(said('late', '2024-02-06'), said('early', '2024-01-29'))).toEqual(['early', 'late']);
});

test('stands what is only known to lie in a month behind its days, and in a year behind its months', () => {
  expect(order(said('day', '2024-01-01'), said('month', '2024-01'), said('year', '2024'))).toEqual([
    'day',
    'month',
    'year',
  ]);
});

test('keeps the order of the file between claims of one date, and between claims of none', () => {
  expect(order(said('b', '2024'), said('a', '2024'), said('d', null), said('c', null))).toEqual([
    'b',
    'a',
    'd',
    'c',
  ]);
});

test('puts claims without a date after the dated, and what is not known last; replaced ones keep their day', () => {
  const claims = [
    nothing,
    said('replaced', '2024-02-01'),
    said('undated', null),
    said('final', '2024-02-02', { supersedes: 'replaced' }),
  ];
  expect(order(...claims)).toEqual(['replaced', 'final', 'undated', 'nothing']);
});

test('leaves the fact as it was', () => {
  const fact = factOf(nothing, said('a', '2024'));
  orderedClaims(fact);
  expect(fact.claims.map(({ id }) => id)).toEqual(['nothing', 'a']);
});

test('calls a claim superseded only when another claim of the fact says so', () => {
  const first = said('first', '2024');
  const final = said('final', '2024', { supersedes: 'first' });
  expect(isSuperseded(first, factOf(first, final))).toBe(true);
  expect(isSuperseded(final, factOf(first, final))).toBe(false);
  expect(isSuperseded(first, factOf(first))).toBe(false);
});
