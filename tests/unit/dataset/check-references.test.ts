import { expect, test } from 'vitest';
import { setIn } from '../../builders/dataset.ts';
import { problemsAfter } from '../../builders/problems-after.ts';

const vote = 'chapters/vote.json';
const roll = 'chapters/roll.json';

/** Path in `chapters/roll.json`, value put there, and what is told about it. */
const references: readonly (readonly [string, unknown, string])[] = [
  ['shows', 'election-day', 'shows: expected a fact of this chapter, found "election-day"'],
  [
    'facts[0].claims[0].source',
    'nowhere',
    'facts[0].claims[0].source: expected a source that exists, found "nowhere"',
  ],
  [
    'facts[0].claims[0].source',
    'constructor',
    'facts[0].claims[0].source: expected a source that exists, found "constructor"',
  ],
  [
    'facts[0].claims[1].relayedBy',
    ['article-page', 'nowhere'],
    'facts[0].claims[1].relayedBy[1]: expected a source that exists, found "nowhere"',
  ],
  [
    'facts[0].claims[0].speaker',
    'nobody',
    'facts[0].claims[0].speaker: expected a speaker that exists, found "nobody"',
  ],
  [
    'facts[0].claims[0].origin',
    'nobody',
    'facts[0].claims[0].origin: expected a speaker that exists, found "nobody"',
  ],
  [
    'facts[1].claims[1].supersedes',
    'voters-article',
    'facts[1].claims[1].supersedes: expected a claim of the same fact, found "voters-article"',
  ],
  [
    'facts[1].claims[1].supersedes',
    'turnout-final',
    'facts[1].claims[1].supersedes: expected another claim, found the claim itself',
  ],
  [
    'facts[2].claims[0].article',
    'A12',
    'facts[2].claims[0].article: expected one of its own, found "A12", which is in chapters/roll.json, claim "voters-article", too',
  ],
];

test.each(references)('tells of a broken reference: %s is %j', (path, value, told) => {
  expect(problemsAfter(setIn(roll, path, value))).toEqual([`broken-reference ${roll} ${told}`]);
});

test('tells of somebody who could know and does not exist', () => {
  expect(problemsAfter(setIn(vote, 'facts[2].claims[1].whoCouldKnow', 'nobody'))).toEqual([
    `broken-reference ${vote} facts[2].claims[1].whoCouldKnow: expected a speaker that exists, found "nobody"`,
  ]);
});
