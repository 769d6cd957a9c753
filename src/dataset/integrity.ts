/** Whether the files of a dataset fit together: ids, references, lists of stations, and words in every language. */
import { checkEvents } from './check-events.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkStations } from './check-stations.ts';
import { checkSupersedes } from './check-supersedes.ts';
import { checkTerms } from './check-terms.ts';
import { checkWords } from './check-words.ts';
import { everyClaim } from './every-claim.ts';
import type { Problem } from './problem.ts';
import { knownIn } from './references.ts';
import type { Dataset } from './schema.ts';

/** Takes a dataset whose files each have their shape; answers every problem between them. */
export function checkIntegrity(dataset: Dataset): readonly Problem[] {
  const claims = everyClaim(dataset);
  const known = knownIn(dataset);
  return [
    ...checkIds(dataset, claims),
    ...checkReferences(claims, known),
    ...checkSupersedes(claims),
    ...checkStations(claims),
    ...checkEvents(dataset, claims),
    ...checkTerms(dataset),
    ...checkWords(dataset, claims, known),
  ];
}
