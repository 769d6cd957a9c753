/** The whole table of standings. Long, because a table is read in one place. */
import { expect, test } from 'vitest';
import type { Claim, NotKnown, Said, Value } from '../../../src/dataset/schema.ts';
import { type Standing, standing } from '../../../src/dataset/standing.ts';

const people = (form: 'exact' | 'over' | 'about' | 'up-to', amount: number): Value => ({
  form,
  amount,
  unit: 'people',
});
const answer = (words: string): Value => ({ form: 'words', answer: words });

/** The id is also the speaker and, unless told otherwise, the origin. */
function said(id: string, value: Value, more: Partial<Said> = {}): Said {
  return {
    id,
    kind: 'reported',
    value,
    speaker: id,
    said: '2024-02-06',
    source: 'page',
    place: { at: 'page' },
    origin: id,
    relayedBy: [],
    ...more,
  };
}

const nothing: NotKnown = {
  id: 'nothing',
  kind: 'not-known',
  checkedOn: '2026-11-23',
  whoCouldKnow: 'nobody',
};

const table: readonly { readonly when: string; readonly claims: readonly Claim[]; readonly is: Standing }[] =
  [
    { when: 'nobody said anything', claims: [nothing], is: 'not-known' },
    { when: 'one speaker reported it', claims: [said('a', people('exact', 5))], is: 'single-source' },
    {
      when: 'two speakers reported the same',
      claims: [said('a', people('exact', 5)), said('b', people('exact', 5))],
      is: 'agreed',
    },
    {
      when: 'ten outlets carried on what one speaker said',
      claims: Array.from({ length: 10 }, (_, index) =>
        said(`outlet-${index}`, people('exact', 5), { origin: 'commission' }),
      ),
      is: 'single-source',
    },
    {
      when: 'one claim names the sources that relayed it',
      claims: [said('a', people('exact', 5), { relayedBy: ['page-one', 'page-two'] })],
      is: 'single-source',
    },
    {
      when: 'over seven million stands against 6,478,623',
      claims: [said('article', people('over', 7_000_000)), said('commission', people('exact', 6_478_623))],
      is: 'disputed',
    },
    {
      when: 'one origin gives two figures and neither replaces the other',
      claims: [said('a', people('exact', 5)), said('b', people('exact', 6), { origin: 'a' })],
      is: 'single-source',
    },
    {
      when: 'a final figure replaced the preliminary one',
      claims: [
        said('first', people('exact', 76), { origin: 'commission' }),
        said('final', people('exact', 77), { origin: 'commission', supersedes: 'first' }),
      ],
      is: 'single-source',
    },
    {
      when: 'only a replaced figure of another origin is at odds',
      claims: [
        said('first', people('exact', 76)),
        said('final', people('exact', 77), { supersedes: 'first' }),
        said('court', people('exact', 77)),
      ],
      is: 'agreed',
    },
    {
      when: 'a figure replaced by a replaced figure is at odds',
      claims: [
        said('first', people('exact', 75)),
        said('second', people('exact', 76), { supersedes: 'first' }),
        said('third', people('exact', 77), { supersedes: 'second' }),
      ],
      is: 'single-source',
    },
    {
      when: 'a replaced report would have been the second origin',
      claims: [
        said('first', people('over', 76)),
        said('final', people('exact', 77), { origin: 'other', supersedes: 'first' }),
      ],
      is: 'single-source',
    },
    { when: 'there is one opinion', claims: [said('a', answer('yes'), { kind: 'opinion' })], is: 'opinion' },
    {
      when: 'two hold the same opinion',
      claims: [said('a', answer('yes'), { kind: 'opinion' }), said('b', answer('yes'), { kind: 'opinion' })],
      is: 'opinion',
    },
    {
      when: 'opinions differ',
      claims: [said('a', answer('yes'), { kind: 'opinion' }), said('b', answer('no'), { kind: 'opinion' })],
      is: 'disputed',
    },
    {
      when: 'an opinion stands beside one report that is not at odds with it',
      claims: [said('a', answer('yes'), { kind: 'opinion' }), said('b', answer('yes'))],
      is: 'single-source',
    },
    {
      when: 'an opinion stands beside a report that answers otherwise',
      claims: [said('a', answer('yes'), { kind: 'opinion' }), said('b', answer('no'))],
      is: 'disputed',
    },
    {
      when: 'one side tells it',
      claims: [said('a', answer('yes'), { kind: 'one-side' })],
      is: 'single-source',
    },
    {
      when: 'two of one side tell the same',
      claims: [
        said('a', answer('yes'), { kind: 'one-side' }),
        said('b', answer('yes'), { kind: 'one-side' }),
      ],
      is: 'single-source',
    },
    {
      when: 'one side and one report tell the same',
      claims: [said('a', answer('yes'), { kind: 'one-side' }), said('b', answer('yes'))],
      is: 'single-source',
    },
    {
      when: 'the two sides tell it differently',
      claims: [said('a', answer('yes'), { kind: 'one-side' }), said('b', answer('no'), { kind: 'one-side' })],
      is: 'disputed',
    },
    {
      when: 'a voice was not found beside one side',
      claims: [said('a', answer('yes'), { kind: 'one-side' }), nothing],
      is: 'single-source',
    },
    {
      when: 'a gap stands beside a report',
      claims: [said('a', people('exact', 5)), nothing],
      is: 'single-source',
    },
    {
      when: 'a gap stands beside an opinion',
      claims: [nothing, said('a', answer('yes'), { kind: 'opinion' })],
      is: 'opinion',
    },
    {
      when: 'two agree and a third is at odds',
      claims: [said('a', people('exact', 5)), said('b', people('exact', 5)), said('c', people('exact', 6))],
      is: 'disputed',
    },
    {
      when: 'a copy with another figure is at odds with another origin',
      claims: [
        said('a', people('exact', 5)),
        said('b', people('exact', 6), { origin: 'a' }),
        said('c', people('exact', 5)),
      ],
      is: 'disputed',
    },
    {
      when: 'the first and the last of many are at odds',
      claims: [
        said('a', people('over', 10)),
        ...Array.from({ length: 5 }, (_, index) => said(`c-${index}`, people('over', index))),
        said('z', people('exact', 9)),
      ],
      is: 'disputed',
    },
  ];

test.each(table)('is $is when $when', ({ claims, is }) => {
  expect(standing({ id: 'fact', essential: false, inferred: false, claims })).toBe(is);
});

test.each(table)('does not depend on the order of the claims when $when', ({ claims, is }) => {
  const reversed = claims.toReversed();
  expect(standing({ id: 'fact', essential: false, inferred: false, claims: reversed })).toBe(is);
});
