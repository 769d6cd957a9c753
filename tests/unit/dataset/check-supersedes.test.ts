import { expect, test } from 'vitest';
import { builtDataset, setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

const roll = 'chapters/roll.json';

test('tells of every claim in a circle of claims that supersede one another, and of no claim before it', () => {
  const claim = builtDataset().chapters[1]?.facts[1]?.claims[0];
  const ring = ['one', 'two', 'three', 'before'].map((id, index, ids) => ({
    ...claim,
    id,
    supersedes: id === 'before' ? 'one' : ids[(index + 1) % 3],
  }));
  const problems = problemsAfter(setIn(roll, 'facts[1].claims', ring));
  expect(problems.filter((line) => line.includes('supersedes'))).toEqual(
    [0, 1, 2].map(
      (index) =>
        `broken-reference ${roll} facts[1].claims[${index}].supersedes: ` +
        `expected an earlier claim, found "${ring[index]?.supersedes}", which leads back to this one`,
    ),
  );
});
