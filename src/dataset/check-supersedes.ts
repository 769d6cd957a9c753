/** Whether a claim that supersedes another one names a claim of the same fact, and no circle comes of it. */
import { quote } from './describe-found.ts';
import { type PlacedClaim, problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import type { Claim, Fact } from './schema.ts';

export function checkSupersedes(claims: readonly PlacedClaim[]): readonly Problem[] {
  const successions = new Map<Fact, Succession>();
  return claims.flatMap((placed) => {
    const { fact, claim } = placed;
    const target = supersededBy(claim);
    if (target === undefined) return [];
    const succession = successions.get(fact) ?? successionOf(fact);
    successions.set(fact, succession);
    const message = faultOf(claim.id, target, succession);
    return message === null ? [] : [problemAt(placed, 'supersedes', { code: 'broken-reference', message })];
  });
}

interface Succession {
  readonly ids: ReadonlySet<string>;
  /** Claims that supersede themselves, by way of others or at once. */
  readonly circle: ReadonlySet<string>;
}

function faultOf(id: string, target: string, { ids, circle }: Succession): string | null {
  if (target === id) return 'expected another claim, found the claim itself';
  if (!ids.has(target)) return `expected a claim of the same fact, found ${quote(target)}`;
  if (circle.has(id))
    return `expected an earlier claim, found ${quote(target)}, which leads back to this one`;
  return null;
}

function supersededBy(claim: Claim): string | undefined {
  return claim.kind === 'not-known' ? undefined : claim.supersedes;
}

/** Each claim supersedes at most one, so every walk is a line, and no claim is walked over twice. */
function successionOf(fact: Fact): Succession {
  const next = new Map(fact.claims.map((claim) => [claim.id, supersededBy(claim)]));
  const done = new Set<string>();
  const circle = new Set<string>();
  for (const start of next.keys()) {
    const walk: string[] = [];
    const walked = new Set<string>();
    let here: string | undefined = start;
    while (here !== undefined && !done.has(here) && !walked.has(here)) {
      walk.push(here);
      walked.add(here);
      here = next.get(here);
    }
    if (here !== undefined && walked.has(here)) {
      for (const id of walk.slice(walk.indexOf(here))) circle.add(id);
    }
    for (const id of walk) done.add(id);
  }
  return { ids: new Set(next.keys()), circle };
}
