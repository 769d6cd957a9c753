/** What a dataset holds, in a few lines for whoever edits it. */
import { isSaid } from '../dataset/claim-order.ts';
import type { Dataset } from '../dataset/schema.ts';
import { standing } from '../dataset/standing.ts';

export function countDataset(dataset: Dataset): readonly string[] {
  const facts = dataset.chapters.flatMap((chapter) => chapter.facts);
  const claims = facts.flatMap((fact) => fact.claims);
  const rows = claims.filter((claim) => isSaid(claim) && claim.article !== undefined);
  const standings = Map.groupBy(facts, standing);
  return [
    `edition: ${dataset.id} ${dataset.edition}`,
    `chapters: ${dataset.chapters.length}`,
    `facts: ${facts.length}`,
    `claims: ${claims.length}`,
    `sources: ${Object.keys(dataset.sources).length}`,
    `languages: ${dataset.languages.length} (${dataset.languages.join(', ')})`,
    `article rows: ${rows.length} of 14`,
    ...[...standings].map(([kind, of]) => `standing ${kind}: ${of.length}`).toSorted(),
  ];
}
