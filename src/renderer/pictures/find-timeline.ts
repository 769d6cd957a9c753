/** The events of the whole story, for the chapter that speaks of a day. */
import { isSaid } from '../../dataset/claim-order.ts';
import type { Chapter, Said } from '../../dataset/schema.ts';

export interface TimelineEvent {
  readonly chapter: string;
  readonly claim: Said;
  readonly day: string;
  /** The article that the exhibit starts from came out on this day. */
  readonly isHere: boolean;
}

/** Answers every event of the story, earliest first; none for a chapter without a claim whose value is a day. */
export function timelineIn(chapter: Chapter, story: readonly Chapter[]): readonly TimelineEvent[] {
  const claims = chapter.facts.flatMap((fact) => fact.claims).filter(isSaid);
  if (!claims.some(({ value }) => value.form === 'day')) return [];
  return story.flatMap(eventsOf).toSorted((one, other) => compareDays(one.day, other.day));
}

function eventsOf({ id, facts }: Chapter): readonly TimelineEvent[] {
  return facts
    .flatMap((fact) => fact.claims)
    .filter(isSaid)
    .flatMap((claim) => {
      const { event, said, article } = claim;
      if (!event || said === null) return [];
      return [{ chapter: id, claim, day: said, isHere: article !== undefined }];
    });
}

/** Days written YYYY-MM-DD compare as text. */
function compareDays(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
