/** In which order the claims of a fact are shown, and which of them a later one has replaced. */
import type { Claim, Fact, Said } from './schema.ts';

/** Whether another claim of the fact says that it replaces this one. */
export function isSuperseded(claim: Claim, fact: Fact): boolean {
  return fact.claims.some((other) => isSaid(other) && other.supersedes === claim.id);
}

/** Whether somebody made the claim; otherwise it says that nothing was found. */
export function isSaid(claim: Claim): claim is Said {
  return claim.kind !== 'not-known';
}

/**
 * Earliest date first, by what is shown of it (a year stands before its months), then claims without a date, then those
 * that a later claim replaced, then what is not known. Equals stay in the order of the file: no order of merit (R67).
 */
export function orderedClaims(fact: Fact): readonly Claim[] {
  return fact.claims
    .map((claim) => ({ claim, group: groupOf(claim, fact), date: isSaid(claim) ? claim.said : null }))
    .toSorted((one, other) => one.group - other.group || compareDates(one.date, other.date))
    .map(({ claim }) => claim);
}

function groupOf(claim: Claim, fact: Fact): number {
  if (!isSaid(claim)) return 2;
  return isSuperseded(claim, fact) ? 1 : 0;
}

function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
