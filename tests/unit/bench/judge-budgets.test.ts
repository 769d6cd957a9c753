import { expect, test } from 'vitest';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import type { Measure } from '../../bench/figures.ts';
import { budgetsFile, judgeBudgets } from '../../bench/judge-budgets.ts';

const measure = (named: string, median: number): Measure => {
  const [side = '', name = ''] = named.split(': ');
  return { side, name, unit: 'ms', rounds: 1, median, p25: median, p75: median };
};

test('a budget is a ratio of two measures of one run', () => {
  const budget = {
    name: 'first',
    measure: 'this app: first scene',
    over: 'reveal.js: first scene',
    limit: 1,
  };
  const run = (app: number) => [measure(budget.measure, app), measure(budget.over, 100)];
  expect(judgeBudgets([budget], run(90))).toEqual([{ name: 'first', ratio: 0.9, limit: 1, met: true }]);
  expect(judgeBudgets([budget], run(110))).toMatchObject([{ ratio: 1.1, met: false }]);
});

test('what is taken away is taken away before the division', () => {
  const budget = { name: 'tap', measure: 'a: tap', minus: 'b: tap', over: 16, limit: 1 };
  expect(judgeBudgets([budget], [measure('a: tap', 40), measure('b: tap', 24)])).toMatchObject([
    { ratio: 1 },
  ]);
});

test('a budget whose measure is missing is not met', () => {
  const budget = { name: 'gone', measure: 'a: tap', over: 1, limit: 1 };
  expect(judgeBudgets([budget], [])).toEqual([{ name: 'gone', ratio: null, limit: 1, met: false }]);
});

test('the budgets have the shape of their file', () => {
  expect(budgetsFile.parse(budgets).length).toBeGreaterThan(10);
});
