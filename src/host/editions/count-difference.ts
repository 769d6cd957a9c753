/** Counts what differs between two editions, for one line to decide by. */
import { type Difference, thingKinds } from '../../bridge/editions.ts';
import type { Change } from './compare-datasets.ts';

const happenings = ['changed', 'new', 'gone'] as const;
/** More than a few figures in one line help nobody decide. */
const mostFigures = 5;

export function countDifference(changes: readonly Change[]): Difference {
  const figures = changes.flatMap(figuresOf);
  const shown = figures.slice(0, mostFigures);
  return { counts: countThings(changes), figures: shown, moreFigures: figures.length - shown.length };
}

/** A fact counts as changed where one of its claims did: that is what a visitor will see. */
function countThings(changes: readonly Change[]): Difference['counts'] {
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
      return count === 0 ? [] : [{ kind, happened, count }];
    }),
  );
}

function figuresOf({ kind, happened, values }: Change): Difference['figures'] {
  if (kind !== 'claim' || happened !== 'changed') return [];
  return values.flatMap(({ path, before, after }) =>
    path === 'value.amount' && before !== null && after !== null ? [{ before, after }] : [],
  );
}
