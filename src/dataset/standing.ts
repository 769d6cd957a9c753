/** How the claims of a fact stand to one another: worked out here from who said what, and never stored. */
import { isSaid } from './claim-order.ts';
import { conflict } from './conflict.ts';
import type { Fact, Said } from './schema.ts';

export type Standing = 'agreed' | 'disputed' | 'single-source' | 'opinion' | 'not-known';

/** The table: the first rule that holds for the live claims which somebody made gives the standing. */
const rules: readonly { readonly standing: Standing; readonly holds: (live: readonly Said[]) => boolean }[] =
  [
    { standing: 'not-known', holds: (live) => live.length === 0 },
    { standing: 'disputed', holds: anyTwoConflict },
    { standing: 'opinion', holds: (live) => live.every((claim) => claim.kind === 'opinion') },
    { standing: 'agreed', holds: (live) => originsOfReports(live) >= 2 },
    { standing: 'single-source', holds: () => true },
  ];

/** Live claims are those that no later claim of the fact has replaced; a replaced figure neither disputes nor agrees. */
export function standing(fact: Fact): Standing {
  const said = fact.claims.filter(isSaid);
  const replaced = new Set(said.map((claim) => claim.supersedes));
  const live = said.filter((claim) => !replaced.has(claim.id));
  return rules.find((rule) => rule.holds(live))?.standing ?? 'not-known';
}

/** Nobody disputes himself: two claims of one origin are a matter of `supersedes`. */
function anyTwoConflict(live: readonly Said[]): boolean {
  return live.some((one, index) =>
    live.slice(index + 1).some((other) => one.origin !== other.origin && conflict(one.value, other.value)),
  );
}

/** Copies share an origin and count once; opinions and one side's views make no agreement. */
function originsOfReports(live: readonly Said[]): number {
  return new Set(live.filter((claim) => claim.kind === 'reported').map((claim) => claim.origin)).size;
}
