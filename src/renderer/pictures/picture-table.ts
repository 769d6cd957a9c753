/** A picture as a table: the same claims in rows, for those who would rather read than look. */
import { isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import { formatShownDate } from '../../dataset/formats.ts';
import type { Chapter, Fact, LanguageCode, Said, Source, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { dayOfPage } from './day-of-page.ts';
import type { Picture } from './picture-of.ts';
import { pageName } from './Relay.tsx';
import { relayGeometry } from './relay-geometry.ts';
import { eventName } from './Timeline.tsx';

/** The map of voting abroad has a table of its own, the list of countries; views are words already. */
export type TabledPicture = Exclude<Picture, { kind: 'abroad' | 'views' }>;

export interface PictureTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export interface Telling {
  readonly chapter: Chapter;
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  /** A claim's value as it is written on the screen; nothing for an answer in words. */
  readonly valueOfClaim: (claim: Said) => string | null;
}

export function pictureTable(picture: TabledPicture, telling: Telling): PictureTable {
  const { words, wording, language, sources, chapter } = telling;
  const { saidBy, saidOn, firstSaidBy } = words.source;
  const { columns } = words.pictures;
  const told = chapterWords(wording, chapter.id);
  const speaker = (id: string) => entryOf(wording.speakers, id).name;
  const day = (date: string | null) => formatShownDate(date, language) ?? words.noDate;
  const value = (claim: Said) => telling.valueOfClaim(claim) ?? entryOf(told.claims, claim.id).wording;
  switch (picture.kind) {
    case 'roll':
      return {
        heads: [saidOn, saidBy, columns.value],
        rows: [picture.over, picture.exact]
          .toSorted((one, other) => ((one.said ?? '') < (other.said ?? '') ? -1 : 1))
          .map((claim) => ({
            key: claim.id,
            cells: [day(claim.said), speaker(claim.speaker), value(claim)],
          })),
      };
    case 'timeline':
      return {
        heads: [saidOn, columns.what, saidBy],
        rows: picture.events.map((event) => ({
          key: event.claim.id,
          cells: [
            day(event.day),
            eventName(wording, event.chapter, event.claim.id),
            speaker(event.claim.speaker),
          ],
        })),
      };
    case 'shares':
      return {
        heads: [columns.what, saidOn, saidBy, columns.value, columns.kind],
        rows: picture.facts.flatMap(({ fact }) =>
          allClaims(fact).map((claim) => ({
            key: claim.id,
            cells: [
              entryOf(told.facts, fact.id).label,
              day(claim.said),
              speaker(claim.speaker),
              telling.valueOfClaim(claim) ?? columns.noNumber,
              claim.isEarlier ? words.earlierFigure : words.kind[claim.kind],
            ],
          })),
        ),
      };
    case 'relay': {
      const { origin, pages } = picture.relay;
      const days = pages.map((page) => dayOfPage(page, sources));
      return {
        heads: [saidOn, columns.page, firstSaidBy],
        rows: relayGeometry(days).knots.map(({ page }) => ({
          key: String(page),
          cells: [day(days[page] ?? null), pageName(pages[page], telling), speaker(origin)],
        })),
      };
    }
  }
}

/** The table also holds the figures that a later one has replaced, and marks them. */
function allClaims(fact: Fact): readonly (Said & { readonly isEarlier: boolean })[] {
  return orderedClaims(fact).flatMap((claim) =>
    claim.kind === 'not-known' ? [] : [{ ...claim, isEarlier: isSuperseded(claim, fact) }],
  );
}
