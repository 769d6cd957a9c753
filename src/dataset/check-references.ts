/** Whether everything that a claim names exists: sources in `sources.json`; speakers, countries and places in the wording. */
import { quote } from './describe-found.ts';
import { type PlacedClaim, problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import { eachReference, type Known } from './references.ts';

export function checkReferences(claims: readonly PlacedClaim[], known: Known): readonly Problem[] {
  const problems: Problem[] = [];
  eachReference(claims, ({ to, id, inside, placed }) => {
    if (known[to].has(id)) return;
    const message = `expected a ${to} that exists, found ${quote(id)}`;
    problems.push(problemAt(placed, inside, { code: 'broken-reference', message }));
  });
  return problems;
}
