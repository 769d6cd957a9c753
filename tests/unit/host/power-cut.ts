/**
 * A file system in memory that writes down every act, and answers every state in which a power cut can leave it:
 * after each act, what was not flushed may be there, be missing, or have come in another order.
 */
import type { Disk } from '../../../src/host/disk.ts';

type Act =
  | { readonly what: 'bytes'; readonly inode: number; readonly text: string }
  | { readonly what: 'flush'; readonly inode: number }
  /** A change of the folder's names: one name set to a file, another taken away. */
  | { readonly what: 'names'; readonly set: readonly [string, number] | null; readonly gone: string | null }
  | { readonly what: 'flush folder' };

/** Text by path, as a start after the cut finds it. */
export type Found = ReadonlyMap<string, string>;

export interface CutDisk extends Disk {
  readonly acts: readonly Act[];
  /** Every state that a cut after so many acts can leave. */
  afterCut(length: number): readonly Found[];
  /** Every state after every prefix of the acts, each once. */
  afterEveryCut(): readonly Found[];
}

export function cutDisk(files: Readonly<Record<string, string>>): CutDisk {
  const first = Object.entries(files);
  const texts = new Map<number, string>(first.map(([, text], inode) => [inode, text]));
  const names = new Map<string, number>(first.map(([path], inode) => [path, inode]));
  const start = { texts: new Map(texts), names: new Map(names) };
  const acts: Act[] = [];
  const change = (set: readonly [string, number] | null, gone: string | null) => {
    if (gone !== null) names.delete(gone);
    if (set !== null) names.set(...set);
    acts.push({ what: 'names', set, gone });
  };
  const inodeOf = (path: string): number => {
    const inode = names.get(path);
    if (inode === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return inode;
  };
  return {
    acts,
    read: async (path) => {
      const inode = names.get(path);
      return inode === undefined ? null : new TextEncoder().encode(texts.get(inode) ?? '');
    },
    write: async (path, bytes) => {
      const inode = names.get(path) ?? texts.size;
      if (!names.has(path)) change([path, inode], null);
      const text = new TextDecoder().decode(bytes);
      texts.set(inode, text);
      acts.push({ what: 'bytes', inode, text });
    },
    flush: async (path) => void acts.push({ what: 'flush', inode: inodeOf(path) }),
    rename: async (from, to) => change([to, inodeOf(from)], from),
    remove: async (path) => change(null, path),
    flushFolder: async () => void acts.push({ what: 'flush folder' }),
    afterCut: (length) => statesAfter(acts.slice(0, length), start),
    afterEveryCut: () => {
      const found = new Map<string, Found>();
      for (let length = 0; length <= acts.length; length += 1) {
        for (const state of statesAfter(acts.slice(0, length), start)) {
          found.set(JSON.stringify([...state].sort()), state);
        }
      }
      return [...found.values()];
    },
  };
}

interface Start {
  readonly texts: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<string, number>;
}

function statesAfter(acts: readonly Act[], start: Start): readonly Found[] {
  const lastFolderFlush = acts.findLastIndex((act) => act.what === 'flush folder');
  const namings = acts.map((act, at) => ({ act, at })).filter(({ act }) => act.what === 'names');
  const safe = namings.filter(({ at }) => at < lastFolderFlush).map(({ act }) => act);
  const loose = namings.filter(({ at }) => at > lastFolderFlush).map(({ act }) => act);
  return ordersOfSubsets(loose).flatMap((some) => {
    const names = new Map(start.names);
    for (const act of [...safe, ...some]) {
      if (act.what !== 'names') continue;
      if (act.gone !== null) names.delete(act.gone);
      if (act.set !== null) names.set(...act.set);
    }
    return combine([...names].map(([path, inode]) => [path, textsOf(inode, acts, start)] as const));
  });
}

/** What a file may hold: its flushed text if nothing came after; else that, the new text, half of it, nothing, or zeros. */
function textsOf(inode: number, acts: readonly Act[], start: Start): readonly string[] {
  let held = [start.texts.get(inode) ?? ''];
  for (const act of acts) {
    if (act.what === 'flush' && act.inode === inode) held = held.slice(-1);
    if (act.what !== 'bytes' || act.inode !== inode) continue;
    const half = act.text.slice(0, Math.floor(act.text.length / 2));
    held = [...new Set([...held, '', half, '\0'.repeat(act.text.length), act.text])];
  }
  return held;
}

/** Every subset in every order; the acts of a folder are few. */
function ordersOfSubsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return [
    [],
    ...items.flatMap((item, at) =>
      ordersOfSubsets(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
    ),
  ];
}

function combine(files: readonly (readonly [string, readonly string[]])[]): readonly Found[] {
  const [file, ...others] = files;
  if (file === undefined) return [new Map()];
  const [path, texts] = file;
  return combine(others).flatMap((rest) => texts.map((text) => new Map([[path, text], ...rest])));
}
