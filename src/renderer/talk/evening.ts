/** The chapters of an evening: the whole core path, or those of a run order that the dataset still has. Pure. */
import type { RunOrder } from '../../bridge/talk.ts';
import type { Chapter } from '../../dataset/schema.ts';
import type { Minutes } from './pace.ts';

/** A run order that names nothing the dataset has is passed over. */
export function chaptersOf(core: readonly Chapter[], run: RunOrder | null): readonly Chapter[] {
  const named = (run?.chapters ?? []).flatMap(({ id }) => core.find((chapter) => chapter.id === id) ?? []);
  return named.length > 0 ? named : core;
}

export function minutesOf(run: RunOrder | null): Minutes {
  return Object.fromEntries((run?.chapters ?? []).map(({ id, minutes }) => [id, minutes]));
}
