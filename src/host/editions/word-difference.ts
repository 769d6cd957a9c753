/** Words what differs between two editions: one line to decide by, then every change by its id with old and new value. */
import type { ThingKind } from '../../bridge/editions.ts';
import type { Change, ChangedValue } from './compare-datasets.ts';
import { countDifference } from './count-difference.ts';

export interface WordedDifference {
  /** Such as `3 facts changed, 1 source new, figure 49 → 50`. */
  readonly summary: string;
  readonly lines: readonly string[];
}

const plurals: Readonly<Record<ThingKind, readonly [string, string]>> = {
  edition: ['edition', 'editions'],
  chapter: ['chapter', 'chapters'],
  fact: ['fact', 'facts'],
  claim: ['claim', 'claims'],
  source: ['source', 'sources'],
  speaker: ['speaker', 'speakers'],
  country: ['country', 'countries'],
  place: ['place', 'places'],
  correction: ['correction', 'corrections'],
  term: ['explained word', 'explained words'],
};
export function wordDifference(changes: readonly Change[]): WordedDifference {
  if (changes.length === 0) return { summary: 'nothing changed', lines: [] };
  const { counts, figures, moreFigures } = countDifference(changes);
  const parts = [
    ...counts.map(
      ({ kind, happened, count }) => `${count} ${plurals[kind][count === 1 ? 0 : 1]} ${happened}`,
    ),
    ...figures.map(({ before, after }) => `figure ${before} → ${after}`),
    ...(moreFigures > 0 ? [`${moreFigures} more figures`] : []),
  ];
  return { summary: parts.join(', '), lines: changes.flatMap(wordChange) };
}

function wordChange({ kind, id, happened, fact, values }: Change): readonly string[] {
  const where = fact === null ? '' : ` (fact ${fact})`;
  return [`${kind} ${id}${where}: ${happened}`, ...values.map((value) => `  ${wordValue(value, happened)}`)];
}

function wordValue({ path, before, after }: ChangedValue, happened: Change['happened']): string {
  if (happened === 'new') return `${path}: ${after}`;
  if (happened === 'gone') return `${path}: ${before}`;
  return `${path}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`;
}
