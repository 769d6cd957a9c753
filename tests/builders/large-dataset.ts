/** The files of a dataset of a thousand facts and more: behind the small one stand chapters of facts with one claim each. */
import type { Files } from './dataset.ts';
import { smallDataset } from './small-dataset.ts';

export interface Largeness {
  readonly chapters: number;
  readonly factsInEach: number;
  readonly languages: readonly string[];
}

export function largeDatasetFiles({ chapters, factsInEach, languages }: Largeness): Files {
  const more = Array.from({ length: chapters }, (_, at) => ({
    id: `more-${at + 1}`,
    core: true,
    shows: null,
    facts: Array.from({ length: factsInEach }, (_, place) => factOf(`more-${at + 1}-${place + 1}`, place)),
  }));
  const files = Object.entries(smallDataset({ languages, more }));
  return new Map(files.map(([file, value]) => [file, JSON.stringify(value)]));
}

function factOf(id: string, amount: number) {
  const claim = {
    id: `${id}-claim`,
    kind: 'reported',
    value: { form: 'exact', amount, unit: 'people' },
    speaker: 'commission',
    said: '2024-02-06',
    source: 'commission-page',
    place: { at: 'page' },
    origin: 'commission',
  };
  return { id, claims: [claim] };
}
