/** Gives every source of the dataset its number: in the order in which the handout comes upon them, then the rest. */
import { isSaid, orderedClaims } from '../../dataset/claim-order.ts';
import type { Notes, SceneNotes } from '../../dataset/notes-file.ts';
import type { Dataset } from '../../dataset/schema.ts';

/** Numbers from 1, by the id of the source. */
export type SourceNumbers = ReadonlyMap<string, number>;

export function numberSources(dataset: Dataset, notes: Notes | null): SourceNumbers {
  const met = [
    ...namedIn(notes?.opening),
    ...dataset.chapters.flatMap((chapter) => [
      ...chapter.facts.flatMap((fact) =>
        orderedClaims(fact)
          .filter(isSaid)
          .flatMap(({ source, relayedBy }) => [source, ...relayedBy]),
      ),
      ...dataset.terms.flatMap((term) => (term.chapter === chapter.id ? (term.source ?? []) : [])),
      ...namedIn(notes?.chapters[chapter.id]),
    ]),
    ...namedIn(notes?.closing),
    ...Object.keys(dataset.sources),
  ];
  return new Map([...new Set(met)].map((id, index) => [id, index + 1]));
}

function namedIn(notes: SceneNotes | undefined): readonly string[] {
  return notes?.asked.flatMap(({ sources }) => sources) ?? [];
}
