/** Which picture a chapter's facts ask for, found in the claims themselves: nothing about pictures is stored. */
import { isSaid } from '../../dataset/claim-order.ts';
import type { Chapter, Fact, Said, StationsInCountry } from '../../dataset/schema.ts';
import { type Relay, relayIn } from './find-relay.ts';
import { type SharesOfFact, sharesIn } from './find-shares.ts';
import { type TimelineEvent, timelineIn } from './find-timeline.ts';
import { viewsIn } from './find-views.ts';

export type Picture =
  /** One source counted people, another spoke of more than a larger number. */
  | { readonly kind: 'roll'; readonly exact: Said; readonly over: Said }
  /** A source listed polling stations by country. */
  | { readonly kind: 'abroad'; readonly list: Said; readonly countries: readonly StationsInCountry[] }
  /** Sources gave per cents, and not all of them the same way. */
  | { readonly kind: 'shares'; readonly facts: readonly SharesOfFact[] }
  /** Sources gave a day; the events of the whole story stand around it. */
  | { readonly kind: 'timeline'; readonly events: readonly TimelineEvent[] }
  /** Several pages carry what one origin said. */
  | { readonly kind: 'relay'; readonly relay: Relay }
  /** Many voices answer one question in words; the cards are the fact's own scene. */
  | { readonly kind: 'views'; readonly fact: Fact };

/** Answers the first picture that the chapter has the claims for; `story` is every chapter, this one among them. */
export function pictureOf(chapter: Chapter, story: readonly Chapter[]): Picture | null {
  for (const fact of chapter.facts) {
    const picture = rollIn(fact) ?? abroadIn(fact);
    if (picture) return picture;
  }
  const facts = sharesIn(chapter);
  if (facts.length > 0) return { kind: 'shares', facts };
  const events = timelineIn(chapter, story);
  if (events.length > 1) return { kind: 'timeline', events };
  const relay = relayIn(chapter);
  if (relay) return { kind: 'relay', relay };
  const fact = viewsIn(chapter);
  return fact && { kind: 'views', fact };
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
