/** Words what differs between two editions: one line to decide by, then every change by its id with old and new value. */
import type { Change, ChangedValue } from './compare-datasets.ts';
import { type ThingKind, thingKinds } from './dataset-things.ts';

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
const happenings = ['changed', 'new', 'gone'] as const;
/** More than a few figures in one line help nobody decide; the lines below name them all. */
const mostFigures = 5;

export function wordDifference(changes: readonly Change[]): WordedDifference {
  if (changes.length === 0) return { summary: 'nothing changed', lines: [] };
  const figures = changes.flatMap(figuresOf);
  const shown = figures.slice(0, mostFigures);
  const rest = figures.length - shown.length;
  const parts = [...countParts(changes), ...shown, ...(rest > 0 ? [`${rest} more figures`] : [])];
  return { summary: parts.join(', '), lines: changes.flatMap(wordChange) };
}

/** A fact counts as changed where one of its claims did: that is what a visitor will see. */
function countParts(changes: readonly Change[]): readonly string[] {
  const whole = new Map<string, Change['happened']>();
  for (const change of changes) {
    if (change.kind === 'fact') whole.set(change.id, change.happened);
  }
  for (const { kind, fact } of changes) {
    if (kind === 'claim' && fact !== null && !whole.has(fact)) whole.set(fact, 'changed');
  }
  return thingKinds.flatMap((kind) =>
    happenings.flatMap((happened) => {
      const count =
        kind === 'fact'
          ? [...whole.values()].filter((one) => one === happened).length
          : changes.filter((change) => change.kind === kind && change.happened === happened).length;
      return count === 0 ? [] : [`${count} ${plurals[kind][count === 1 ? 0 : 1]} ${happened}`];
    }),
  );
}

function figuresOf({ kind, happened, values }: Change): readonly string[] {
  if (kind !== 'claim' || happened !== 'changed') return [];
  return values
    .filter(({ path, before, after }) => path === 'value.amount' && before !== null && after !== null)
    .map(({ before, after }) => `figure ${before} → ${after}`);
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
