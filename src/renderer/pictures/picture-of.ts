/** Which picture a chapter's facts ask for, found in the claims themselves: nothing about pictures is stored. */
import { isSaid } from '../../dataset/claim-order.ts';
import type { Chapter, Fact, Said, StationsInCountry } from '../../dataset/schema.ts';

export type Picture =
  /** One source counted people, another spoke of more than a larger number. */
  | { readonly kind: 'roll'; readonly exact: Said; readonly over: Said }
  /** A source listed polling stations by country. */
  | { readonly kind: 'abroad'; readonly list: Said; readonly countries: readonly StationsInCountry[] };

export function pictureOf(chapter: Chapter): Picture | null {
  for (const fact of chapter.facts) {
    const picture = rollIn(fact) ?? abroadIn(fact);
    if (picture) return picture;
  }
  return null;
}

function rollIn(fact: Fact): Picture | null {
  const exact = fact.claims.filter(isSaid).find((claim) => peopleIn(claim, 'exact') !== null);
  const over = fact.claims.filter(isSaid).find((claim) => peopleIn(claim, 'over') !== null);
  return exact && over ? { kind: 'roll', exact, over } : null;
}

function abroadIn(fact: Fact): Picture | null {
  const list = fact.claims.filter(isSaid).find((claim) => claim.stations !== undefined);
  return list?.stations ? { kind: 'abroad', list, countries: list.stations } : null;
}

/** The number of people a claim gives in a form, or nothing. */
export function peopleIn({ value }: Said, form: 'exact' | 'over'): number | null {
  return value.form === form && value.unit === 'people' ? value.amount : null;
}
