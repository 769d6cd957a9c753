/** Whether every claim that tells of an event has its day, and a short name in every language. */
import { wordingName } from './dataset-files.ts';
import { type PlacedClaim, problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';
import { writePath } from './write-path.ts';

export function checkEvents(dataset: Dataset, claims: readonly PlacedClaim[]): readonly Problem[] {
  const wordings = Object.entries(dataset.wording);
  const problems: Problem[] = [];
  for (const placed of claims) {
    const { chapter, claim } = placed;
    const isEvent = claim.kind !== 'not-known' && claim.event === true;
    if (isEvent && claim.said?.length !== 'YYYY-MM-DD'.length) {
      const message = 'expected the whole day of an event, found less';
      problems.push(problemAt(placed, 'said', { code: 'wrong-shape', message }));
    }
    for (const [language, { chapters }] of wordings) {
      const words = chapters[chapter.id]?.claims[claim.id];
      // A claim without any words is told by `checkWords` and not again here.
      if (!words || isEvent === (words.event !== undefined)) continue;
      const message = isEvent
        ? 'expected a name for the event, found nothing'
        : 'expected no name for a claim that tells of no event, found one';
      const path = writePath(['claims', claim.id, 'event']);
      problems.push({ code: 'language-incomplete', file: wordingName(language, chapter.id), path, message });
    }
  }
  return problems;
}
