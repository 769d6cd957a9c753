/** Whether every claim that tells of an event has its day, and a short name in every language. */
import { wordingName } from './dataset-files.ts';
import { type PlacedClaim, problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';
import { writePath } from './write-path.ts';

export function checkEvents(dataset: Dataset, claims: readonly PlacedClaim[]): readonly Problem[] {
  return claims.flatMap((placed) => [...checkDay(placed), ...checkNames(dataset, placed)]);
}

function checkDay(placed: PlacedClaim): readonly Problem[] {
  const { claim } = placed;
  if (claim.kind === 'not-known' || !claim.event || claim.said?.length === 'YYYY-MM-DD'.length) return [];
  const message = 'expected the whole day of an event, found less';
  return [problemAt(placed, 'said', { code: 'wrong-shape', message })];
}

/** A claim without any words is told by `checkWords` and not again here. */
function checkNames(dataset: Dataset, { chapter, claim }: PlacedClaim): readonly Problem[] {
  const isEvent = claim.kind !== 'not-known' && claim.event === true;
  return Object.entries(dataset.wording).flatMap(([language, { chapters }]) => {
    const words = chapters[chapter.id]?.claims[claim.id];
    if (!words || isEvent === (words.event !== undefined)) return [];
    const message = isEvent
      ? 'expected a name for the event, found nothing'
      : 'expected no name for a claim that tells of no event, found one';
    const path = writePath(['claims', claim.id, 'event']);
    return [{ code: 'language-incomplete', file: wordingName(language, chapter.id), path, message }];
  });
}
