/** How a story travelled: the one origin of a chapter whose words most pages carry, and each page with its day. */
import { isSaid } from '../../dataset/claim-order.ts';
import type { Chapter, Fact, Said } from '../../dataset/schema.ts';

export interface RelayPage {
  readonly source: string;
  /** Who speaks on the page, where it is not the origin itself: such a page has its day from the claim. */
  readonly outlet: { readonly speaker: string; readonly day: string | null } | null;
}

export interface Relay {
  readonly origin: string;
  /** The first fact whose claims rest on this origin. */
  readonly fact: Fact;
  readonly pages: readonly RelayPage[];
}

/** With fewer pages than this a story has not travelled. */
const leastPages = 3;

/** Answers the origin with the most pages, the earlier one of equals; nothing where none has enough. */
export function relayIn(chapter: Chapter): Relay | null {
  const relays = new Map<string, { readonly fact: Fact; readonly pages: Map<string, RelayPage> }>();
  for (const fact of chapter.facts) {
    for (const claim of fact.claims.filter(isSaid)) {
      const relay = relays.get(claim.origin) ?? { fact, pages: new Map() };
      relays.set(claim.origin, relay);
      for (const page of pagesOf(claim)) {
        if (!relay.pages.has(page.source)) relay.pages.set(page.source, page);
      }
    }
  }
  const [most] = [...relays].toSorted(([, one], [, other]) => other.pages.size - one.pages.size);
  if (!most || most[1].pages.size < leastPages) return null;
  const [origin, { fact, pages }] = most;
  return { origin, fact, pages: [...pages.values()] };
}

function pagesOf({ origin, speaker, said, source, relayedBy }: Said): readonly RelayPage[] {
  const outlet = speaker === origin ? null : { speaker, day: said };
  return [{ source, outlet }, ...relayedBy.map((page) => ({ source: page, outlet: null }))];
}
