import { expect, test } from 'vitest';
import { writePath } from '../../../src/dataset/write-path.ts';

test.each<readonly [readonly PropertyKey[], string]>([
  [[], ''],
  [['facts', 2, 'claims', 0, 'value', 'amount'], 'facts[2].claims[0].value.amount'],
  [[0, 'id'], '[0].id'],
  [['claims', 'voters-article', 'wording'], 'claims.voters-article.wording'],
  [['sources', 'Bad Id', 'title'], 'sources["Bad Id"].title'],
  [['$schema'], '$schema'],
  [['a.b', ''], '["a.b"][""]'],
])('writes %j as %s', (path, written) => {
  expect(writePath(path)).toBe(written);
});
