import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyClaim } from '../../../src/dataset/every-claim.ts';
import { checkIntegrity } from '../../../src/dataset/integrity.ts';
import type { Claim, Fact } from '../../../src/dataset/schema.ts';
import { standing } from '../../../src/dataset/standing.ts';
import { type Withdrawal, withdraw } from '../../../src/dataset/withdraw.ts';
import { contentDataset } from '../../rules/content-dataset.ts';

const shipped = contentDataset();
const placed = everyClaim(shipped);
const on = '2026-11-26';
const off = (fact: string, claim: string | null): Withdrawal => ({ fact, claim, reason: 'objection', on });
const idOf = ({ id }: { readonly id: string }) => id;

const anyWithdrawals = fc
  .array(fc.record({ at: fc.nat(placed.length - 1), whole: fc.boolean() }), { maxLength: 40 })
  .map((drawn) =>
    drawn.flatMap(({ at, whole }) => {
      const each = placed[at];
      return each ? [off(each.fact.id, whole ? null : each.claim.id)] : [];
    }),
  );

test('whatever is withdrawn, what is left is a whole dataset, and no word of what is gone is in it', () => {
  let taken = 0;
  fc.assert(
    fc.property(anyWithdrawals, (withdrawals) => {
      const left = withdraw(shipped, withdrawals);
      expect(checkIntegrity(left)).toEqual([]);
      const claims = new Set(everyClaim(left).map(({ claim }) => claim.id));
      const facts = new Set(left.chapters.flatMap((chapter) => chapter.facts.map(idOf)));
      for (const { fact, claim } of withdrawals) {
        if (claim === null) expect(facts).not.toContain(fact);
        else expect(claims).not.toContain(claim);
      }
      for (const { chapter, claim } of placed.filter((each) => !claims.has(each.claim.id))) {
        taken += 1;
        for (const wording of Object.values(left.wording)) {
          expect(wording.chapters[chapter.id]?.claims).not.toHaveProperty(claim.id);
        }
      }
      expect(left.chapters.map(idOf)).toEqual(shipped.chapters.map(idOf));
      for (const fact of left.chapters.flatMap((chapter) => chapter.facts)) {
        expect(fact.claims.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
  expect(taken).toBeGreaterThan(500);
});

test('the order of withdrawing changes nothing but the order of the notes', () => {
  fc.assert(
    fc.property(anyWithdrawals, (withdrawals) => {
      const { withdrawn: _notes, ...one } = withdraw(shipped, withdrawals);
      const { withdrawn: _others, ...other } = withdraw(shipped, withdrawals.toReversed());
      expect(other).toEqual(one);
    }),
    { numRuns: 40 },
  );
});

test('without any withdrawal, or with one of something that is not there, it is the very same dataset', () => {
  expect(withdraw(shipped, [])).toBe(shipped);
  expect(
    withdraw(shipped, [off('no-such-fact', null), off(shipped.chapters[0]?.facts[0]?.id ?? '', 'no-such')]),
  ).toBe(shipped);
});

test('a withdrawn fact leaves a note with its label in every language, its reason and its day', () => {
  const [first] = placed;
  if (!first) throw new Error('no claims');
  const { withdrawn } = withdraw(shipped, [off(first.fact.id, null)]);
  const labels = Object.entries(shipped.wording).map(
    ([language, { chapters }]) =>
      [language, chapters[first.chapter.id]?.facts[first.fact.id]?.label] as const,
  );
  expect(withdrawn).toEqual([
    {
      chapter: first.chapter.id,
      fact: first.fact.id,
      claim: null,
      reason: 'objection',
      on,
      label: Object.fromEntries(labels),
    },
  ]);
});

/** A chain of claims of one speaker: each replaces the one before. */
function chain(): { readonly fact: Fact; readonly left: (...claims: readonly string[]) => readonly Claim[] } {
  const found = placed.find(({ claim }) => 'value' in claim);
  if (!found || !('value' in found.claim)) throw new Error('nobody said anything');
  const { claim, chapter } = found;
  const { supersedes: _none, stations: _list, event: _event, article: _row, ...plain } = claim;
  const claims: readonly Claim[] = [
    { ...plain, id: 'first' },
    { ...plain, id: 'second', supersedes: 'first' },
    { ...plain, id: 'third', supersedes: 'second' },
  ];
  const fact = { ...found.fact, claims };
  const dataset = { ...shipped, chapters: [{ ...chapter, facts: [fact] }] };
  return {
    fact,
    left: (...gone) =>
      withdraw(
        dataset,
        gone.map((id) => off(fact.id, id)),
      ).chapters[0]?.facts[0]?.claims ?? [],
  };
}

test('with the newest figure go those that it replaced: what its own speaker gave up does not come back', () => {
  const { left } = chain();
  expect(left('third')).toEqual([]);
  expect(left('third', 'second')).toEqual([]);
});

test('where an earlier figure alone goes, what it had replaced stays replaced', () => {
  const { left, fact } = chain();
  expect(left('second').map(idOf)).toEqual(['first', 'third']);
  expect(left('second').at(-1)).toMatchObject({ supersedes: 'first' });
  expect(standing({ ...fact, claims: left('second') })).toBe('single-source');
  expect(left('first').map(idOf)).toEqual(['second', 'third']);
  expect(left('first')[0]).not.toHaveProperty('supersedes');
});
