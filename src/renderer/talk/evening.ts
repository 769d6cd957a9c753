/** What an evening shows: the whole core path, or the chapters of a run order that the dataset still has. Pure. */
import type { RunOrder } from '../../bridge/talk.ts';
import type { Chapter, Dataset } from '../../dataset/schema.ts';
import { wordingOf } from '../../dataset/wording.ts';
import type { Minutes } from './pace.ts';
import { type Slide, slidesOf } from './slides.ts';

/** Both windows of a talk work them out for themselves, from the same dataset. */
export function slidesOfEvening(dataset: Dataset, run: RunOrder | null): readonly Slide[] {
  const core = dataset.chapters.filter((chapter) => chapter.core);
  return slidesOf(chaptersOf(core, run), core, wordingOf(dataset, dataset.languages[0] ?? ''));
}

/** A run order that names nothing the dataset has is passed over. */
function chaptersOf(core: readonly Chapter[], run: RunOrder | null): readonly Chapter[] {
  const named = (run?.chapters ?? []).flatMap(({ id }) => core.find((chapter) => chapter.id === id) ?? []);
  return named.length > 0 ? named : core;
}

export function minutesOf(run: RunOrder | null): Minutes {
  return Object.fromEntries((run?.chapters ?? []).map(({ id, minutes }) => [id, minutes]));
}
