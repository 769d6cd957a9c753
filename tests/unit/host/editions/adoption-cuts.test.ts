import { describe, expect, test, vi } from 'vitest';
import { type EditionKeeper, editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import { readAdopted } from '../../../../src/host/editions/read-adopted.ts';
import { numberedEdition } from './built-edition.ts';
import { type Tree, type TreeDisk, treeDisk } from './tree-disk.ts';

const dataFolder = '/data';
const now = () => new Date('2026-11-24T08:00:00Z');
/** Thousands of states are worked out, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const editions = [1, 2, 3, 4, 5].map(numberedEdition);
const [first, second, third, fourth, fifth] = editions;
const empty: Tree = new Map([['/data/settings.json', new Uint8Array()]]);

type Act = (keeper: EditionKeeper) => Promise<unknown>;

function keeperOf(disk: TreeDisk): EditionKeeper {
  return editionKeeper({ disk, dataFolder, now });
}

async function treeAfter(...acts: readonly Act[]): Promise<Tree> {
  const disk = treeDisk(empty);
  for (const act of acts) await act(keeperOf(disk));
  return disk.now();
}

const adopt =
  (edition = first): Act =>
  (keeper) => {
    if (edition === undefined) throw new Error('No such edition.');
    return keeper.adopt(edition);
  };

/** What a start would show: the number of an edition, `shipped`, or what it complains of. */
async function shownIn(tree: Tree): Promise<string> {
  const { adopted, complaints } = await readAdopted(dataFolder, treeDisk(tree));
  if (complaints.length > 0) return complaints.map(({ sentence }) => sentence).join(' ');
  return adopted === null ? 'shipped' : adopted.edition.manifest.edition;
}

async function countShown(states: readonly Tree[]): Promise<Readonly<Record<string, number>>> {
  const shown = await Promise.all(states.map(shownIn));
  return Object.fromEntries([...Map.groupBy(shown, (one) => one)].map(([one, all]) => [one, all.length]));
}

const cases: readonly (readonly [string, readonly Act[], Act, readonly string[]])[] = [
  ['the first adoption', [], adopt(first), ['2024.1', 'shipped']],
  ['an adoption over another', [adopt(first)], adopt(second), ['2024.1', '2024.2']],
  [
    'a fourth adoption, which lets go of the first',
    [adopt(first), adopt(second), adopt(third)],
    adopt(fourth),
    ['2024.3', '2024.4'],
  ],
  ['rolling back', [adopt(first), adopt(second)], (keeper) => keeper.rollBack(), ['2024.1', '2024.2']],
  [
    'rolling back to the shipped dataset',
    [adopt(first)],
    (keeper) => keeper.rollBack(),
    ['2024.1', 'shipped'],
  ],
  [
    'an adoption after rolling back',
    [adopt(first), adopt(second), (keeper) => keeper.rollBack()],
    adopt(fifth),
    ['2024.1', '2024.5'],
  ],
];

describe('a power cut anywhere leaves the old edition or the new, whole, never a mixture', () => {
  test.each(cases)('in %s', async (name, before, act, both) => {
    const disk = treeDisk(await treeAfter(...before));
    await act(keeperOf(disk));
    const states = disk.afterEveryCut();
    const shown = await countShown(states);
    console.info(`${name}: ${disk.acts.length} acts, ${states.length} states: ${JSON.stringify(shown)}`);
    expect(Object.keys(shown).sort()).toEqual(both);
  });
});

test('once it is said to be adopted, a cut can no longer take it away', async () => {
  const disk = treeDisk(await treeAfter(adopt(first)));
  expect(await keeperOf(disk).adopt(second ?? numberedEdition(2))).toMatchObject({ ok: true });
  expect(await shownIn(disk.now())).toBe('2024.2');
});

test('a start after any cut can adopt again, and leaves nothing half done behind', async () => {
  const disk = treeDisk(await treeAfter(adopt(first)));
  await adopt(second)(keeperOf(disk));
  for (const state of disk.afterEveryCut().slice(0, 60)) {
    const again = treeDisk(state);
    expect(await keeperOf(again).adopt(third ?? numberedEdition(3))).toMatchObject({ ok: true });
    expect(await shownIn(again.now())).toBe('2024.3');
    expect([...again.now().keys()].filter((path) => path.includes('staging'))).toEqual([]);
  }
});

/** Keepers with a step missing; the states above must show the damage, or they show nothing. */
const careless: readonly (readonly [string, (disk: TreeDisk) => TreeDisk])[] = [
  ['never flushes a file', (disk) => ({ ...disk, flush: async () => undefined })],
  ['never flushes a folder', (disk) => ({ ...disk, flushFolder: async () => undefined })],
];

test.each(careless)('a disk that %s is caught', async (_name, spoil) => {
  const disk = treeDisk(await treeAfter(adopt(first)));
  await adopt(second)(keeperOf(spoil(disk)));
  const shown = await countShown(disk.afterEveryCut());
  expect(Object.keys(shown).filter((one) => /damaged|broken/.test(one))).not.toEqual([]);
});

test('a disk that is full at any act changes nothing that is shown, and is told by its name', async () => {
  const before = await treeAfter(adopt(first));
  const counting = treeDisk(before);
  await adopt(second)(keeperOf(counting));
  const told: string[] = [];
  for (let full = 0; full < counting.acts.length; full += 1) {
    const disk = treeDisk(before, failingOnce(full));
    const kept = await keeperOf(disk).adopt(second ?? numberedEdition(2));
    told.push(kept.ok ? 'adopted all the same' : kept.why);
    expect(['2024.1', '2024.2']).toContain(await shownIn(disk.now()));
    if (!kept.ok && (await shownIn(disk.now())) === '2024.1')
      expect(pathsOf(disk)).toEqual([...before.keys()].sort());
  }
  expect(new Set(told)).toEqual(new Set(['ENOSPC']));
});

function failingOnce(at: number): (act: number) => void {
  let failed = false;
  return (act) => {
    if (failed || act !== at) return;
    failed = true;
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
}

function pathsOf(disk: TreeDisk): readonly string[] {
  return [...disk.now().keys()].filter((path) => !path.endsWith('current.previous.json')).sort();
}
