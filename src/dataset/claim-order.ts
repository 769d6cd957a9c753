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
 * Earliest date first; a month or a year without its day stands after the days in it, since it may be any of them. Then
 * claims without a date, then what is not known. Equals stay in the order of the file: no order of merit (R67).
 */
export function orderedClaims(fact: Fact): readonly Claim[] {
  return fact.claims
    .map((claim) => ({ claim, at: isSaid(claim) ? latestDay(claim.said) : notKnownAt }))
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
    .map(({ claim }) => claim);
}

/** Both sort behind every date. */
const noDateAt = 'no date';
const notKnownAt = 'not known';

/** A date filled up to the end of what it leaves open, so that dates compare as text. */
function latestDay(said: string | null): string {
  return said === null ? noDateAt : `${said}-99-99`.slice(0, 'YYYY-MM-DD'.length);
}
