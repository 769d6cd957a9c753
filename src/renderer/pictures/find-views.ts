/** The question of a chapter that many voices answer in words: each of them gets a card like every other. */
import { isSaid } from '../../dataset/claim-order.ts';
import type { Chapter, Fact } from '../../dataset/schema.ts';

/** With fewer voices the facts on the chapter's thread show as much. */
const leastVoices = 4;

/** Answers the first fact that so many origins answer in words, each for itself; nothing where there is none. */
export function viewsIn(chapter: Chapter): Fact | null {
  return chapter.facts.find((fact) => voicesOf(fact) >= leastVoices) ?? null;
}

function voicesOf({ claims }: Fact): number {
  const inWords = claims.filter(isSaid).filter(({ value }) => value.form === 'words');
  return new Set(inWords.map(({ origin }) => origin)).size;
}
