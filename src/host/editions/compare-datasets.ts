/** Finds every difference between two datasets, thing by thing and by id, with the old and the new value. Pure. */
import type { Happened, ThingKind } from '../../bridge/editions.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { compareIds } from './compare-ids.ts';
import { type Leaves, leavesOf, thingsOf } from './dataset-things.ts';

/** One value that differs; `null` where one side has none. */
export interface ChangedValue {
  /** Path inside the thing, such as `value.amount` or `wording.az.question`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Change {
  readonly kind: ThingKind;
  readonly id: string;
  readonly happened: Happened;
  /** The fact that a claim belongs to; `null` for everything else. */
  readonly fact: string | null;
  /** For a thing that is new or gone: all its values. */
  readonly values: readonly ChangedValue[];
}

/** In order of kind and id, so that the same two datasets are always told alike. */
export function compareDatasets(before: Dataset, after: Dataset): readonly Change[] {
  const [old, young] = [thingsOf(before), thingsOf(after)];
  const keys = new Set([...old.keys(), ...young.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [old.get(key), young.get(key)];
    const thing = is ?? was;
    if (thing === undefined) return [];
    const values = compareLeaves(leavesOf(was?.content), leavesOf(is?.content));
    if (values.length === 0 && was !== undefined && is !== undefined) return [];
    const happened = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
    return [{ kind: thing.kind, id: thing.id, happened, fact: thing.fact, values } as const];
  });
}

function compareLeaves(before: Leaves, after: Leaves): readonly ChangedValue[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareIds);
  return paths
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((value) => value.before !== value.after);
}
