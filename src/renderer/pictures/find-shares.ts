/** The facts of a chapter that sources answer in per cent, with the live claims of each in their stated order. */
import { isSaid, isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Chapter, Fact, Said } from '../../dataset/schema.ts';

export interface SharesOfFact {
  readonly fact: Fact;
  /** Also claims without a number: a voice that gave none gets the same room. */
  readonly claims: readonly Said[];
}

/** One figure alone is no picture: a fact counts when two live claims or more stand beside each other. */
export function sharesIn(chapter: Chapter): readonly SharesOfFact[] {
  return chapter.facts.flatMap((fact) => {
    const claims = orderedClaims(fact)
      .filter(isSaid)
      .filter((claim) => !isSuperseded(claim, fact));
    const isInPercent = claims.some((claim) => percentOf(claim) !== null);
    return isInPercent && claims.length > 1 ? [{ fact, claims }] : [];
  });
}

/** The per cent that a claim gives, or nothing. */
export function percentOf({ value }: Said): number | null {
  return value.form !== 'words' && value.form !== 'day' && value.unit === 'percent' ? value.amount : null;
}
