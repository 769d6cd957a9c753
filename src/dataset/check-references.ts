/** Whether everything that a claim names exists: sources in `sources.json`; speakers, countries and places in the wording. */
import { quote } from './describe-found.ts';
import { problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import type { Known, Reference } from './references.ts';

export function checkReferences(references: readonly Reference[], known: Known): readonly Problem[] {
  return references
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ to, id, inside, placed }) =>
      problemAt(placed, inside, {
        code: 'broken-reference',
        message: `expected a ${to} that exists, found ${quote(id)}`,
      }),
    );
}
