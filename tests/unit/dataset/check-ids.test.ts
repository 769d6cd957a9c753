import { expect, test } from 'vitest';
import { setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

const vote = 'chapters/vote.json';
const roll = 'chapters/roll.json';

test('tells of a fact and a claim whose id is taken, in whatever chapter', () => {
  const problems = problemsAfter(
    setIn(roll, 'facts[0].id', 'election-day'),
    setIn(roll, 'facts[0].claims[0].id', 'day-article'),
  );
  expect(problems).toContain(
    `broken-reference ${roll} facts[0].id: expected an id of its own, found "election-day", which is in ${vote} too`,
  );
  expect(problems).toContain(
    `broken-reference ${roll} facts[0].claims[0].id: expected one of its own, found "day-article", which is in ${vote}, claim "day-article", too`,
  );
});
