/**
 * The totals of one month, as they lie in `counts-YYYY-MM.json`. Nothing else may be told from the file: it holds sums
 * under names in the order of the alphabet, so that the order in which anything was counted leaves no trace (R72).
 */
import { z } from 'zod';
import { countedComforts, otherScenes, scenesOfChapters } from '../../bridge/counts.ts';
import { weekdays } from '../../bridge/opening-hours.ts';
import { compareIds } from '../editions/compare-ids.ts';

/** A sum by what is counted, such as `shown chapter/the-roll en monday 09:00` or `comfort largeText`. */
export type Totals = ReadonlyMap<string, number>;

/** Past this a total stands still. */
export const mostCounted = 999_999_999;

const total = z.int().min(1).max(mostCounted);
const hour = z.string().regex(/^([01]\d|2[0-3]):00$/, 'expected an hour such as 09:00');
const language = z.string().regex(/^[a-z]{2,3}$/, 'expected a language code of two or three small letters');
const scene = z.string().refine(isSceneName, 'expected the name of a scene that is counted');

const monthFile = z.strictObject({
  version: z.literal(1),
  comfort: z.partialRecord(z.enum(countedComforts), total),
  shown: z.record(scene, z.record(language, z.partialRecord(z.enum(weekdays), z.record(hour, total)))),
});

/** The same totals always give the same bytes. */
export function writeMonth(totals: Totals): Uint8Array {
  const tree: Tree = { version: 1, comfort: {}, shown: {} };
  for (const [key, count] of [...totals].toSorted(([one], [other]) => compareIds(one, other))) {
    const names = key.split(' ');
    const last = names.pop() ?? '';
    let branch = tree;
    for (const name of names) branch = branchOf(branch, name);
    branch[last] = count;
  }
  return new TextEncoder().encode(`${JSON.stringify(tree, null, 1)}\n`);
}

/** Answers the totals, or a word for what is wrong with the text. */
export function readMonth(text: string): Totals | string {
  try {
    const parsed = monthFile.safeParse(JSON.parse(text));
    if (!parsed.success) return parsed.error.issues[0]?.message ?? 'not of the expected shape';
    const { comfort, shown } = parsed.data;
    return new Map([...leaves(comfort, 'comfort'), ...leaves(shown, 'shown')]);
  } catch (error) {
    if (error instanceof SyntaxError) return 'not JSON';
    throw error;
  }
}

export function addTotals(one: Totals, other: Totals): Totals {
  const sum = new Map(one);
  for (const [key, count] of other) sum.set(key, Math.min(mostCounted, (sum.get(key) ?? 0) + count));
  return sum;
}

interface Tree {
  [name: string]: Tree | number;
}

function branchOf(tree: Tree, name: string): Tree {
  const there = tree[name];
  if (typeof there === 'object') return there;
  const branch: Tree = {};
  tree[name] = branch;
  return branch;
}

function leaves(tree: object, path: string): readonly (readonly [string, number])[] {
  return Object.entries(tree).flatMap(([name, each]: [string, unknown]) => {
    const key = `${path} ${name}`;
    if (typeof each === 'number') return [[key, each] as const];
    return typeof each === 'object' && each !== null ? leaves(each, key) : [];
  });
}

function isSceneName(name: string): boolean {
  const [kind, chapter, ...more] = name.split('/');
  if (more.length > 0) return false;
  if (chapter === undefined) return otherScenes.some((each) => each === kind);
  return scenesOfChapters.some((each) => each === kind) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(chapter);
}
