/**
 * A disk in memory with folders that writes down every act, and answers the states in which a power cut can leave it:
 * names that were not flushed are there or not, files that were not flushed hold all, half, nothing or zeros.
 * Long, because what is recorded and what a cut makes of it belongs together.
 */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { DiskEntry, EditionDisk } from '../../../../src/host/editions/edition-disk.ts';

type Node =
  | { readonly kind: 'file'; bytes: Uint8Array }
  | { readonly kind: 'folder'; names: Map<string, number> };

type Act =
  | { readonly what: 'bytes'; readonly node: number; readonly bytes: Uint8Array }
  | { readonly what: 'flush'; readonly node: number }
  | {
      readonly what: 'names';
      readonly folder: number;
      readonly set: readonly [string, number] | null;
      readonly gone: string | null;
    }
  | { readonly what: 'flush folder'; readonly folder: number };

/** Bytes by path. */
export type Tree = ReadonlyMap<string, Uint8Array>;

export interface TreeDisk extends EditionDisk {
  readonly acts: readonly Act[];
  /** The files as they stand for whoever reads now. */
  now(): Tree;
  /** Each different state after every number of acts. */
  afterEveryCut(): readonly Tree[];
}

const root = 0;

/** `fail` is asked before each act that changes something, and may throw: a full disk, or a cut. */
export function treeDisk(files: Tree, fail: (act: number) => void = () => undefined): TreeDisk {
  const nodes: Node[] = [{ kind: 'folder', names: new Map() }];
  const acts: Act[] = [];
  const add = (node: Node) => nodes.push(node) - 1;
  for (const [path, bytes] of files) {
    let folder = root;
    for (const name of dirname(path).split('/').filter(Boolean)) {
      const names = namesOf(nodes, folder);
      const next = names.get(name) ?? add({ kind: 'folder', names: new Map() });
      names.set(name, next);
      folder = next;
    }
    namesOf(nodes, folder).set(lastName(path), add({ kind: 'file', bytes }));
  }
  const start = nodes.map(copyOf);

  const record = (act: Act) => {
    fail(acts.length);
    acts.push(act);
    apply(nodes, act);
  };
  const find = (path: string): number | null => {
    let at = root;
    for (const name of path.split('/').filter(Boolean)) {
      const node = nodes[at];
      const next = node?.kind === 'folder' ? node.names.get(name) : undefined;
      if (next === undefined) return null;
      at = next;
    }
    return at;
  };
  const need = (path: string): number => {
    const found = find(path);
    if (found === null) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    return found;
  };
  const rename = (folder: number, set: readonly [string, number] | null, gone: string | null) =>
    record({ what: 'names', folder, set, gone });
  const remove = (path: string) => {
    const node = find(path);
    if (node === null) return;
    const found = nodes[node];
    if (found?.kind === 'folder') for (const name of [...found.names.keys()]) remove(`${path}/${name}`);
    rename(need(dirname(path)), null, lastName(path));
  };

  return {
    acts,
    read: async (path) => {
      const node = nodes[find(path) ?? -1];
      return node?.kind === 'file' ? node.bytes : null;
    },
    write: async (path, bytes) => {
      const existing = find(path);
      const node = existing ?? add({ kind: 'file', bytes: new Uint8Array() });
      if (existing === null) rename(need(dirname(path)), [lastName(path), node], null);
      record({ what: 'bytes', node, bytes });
    },
    flush: async (path) => record({ what: 'flush', node: need(path) }),
    rename: async (from, to) => {
      if (dirname(from) !== dirname(to)) throw new Error('Only inside one folder is a rename one step.');
      rename(need(dirname(to)), [lastName(to), need(from)], lastName(from));
    },
    remove: async (path) => remove(path),
    flushFolder: async (path) => record({ what: 'flush folder', folder: need(path) }),
    entries: async (path) => {
      const node = nodes[find(path) ?? -1];
      if (node?.kind !== 'folder') return null;
      return [...node.names].map(([name, at]): DiskEntry => ({ name, kind: nodes[at]?.kind ?? 'other' }));
    },
    kind: async (path) => {
      const node = nodes[find(path) ?? -1];
      if (node === undefined) return null;
      return { kind: node.kind, bytes: node.kind === 'file' ? node.bytes.length : 0 };
    },
    makeFolder: async (path) => {
      if (find(path) !== null) return;
      rename(need(dirname(path)), [lastName(path), add({ kind: 'folder', names: new Map() })], null);
    },
    removeFolder: async (path) => remove(path),
    now: () => treeOf(nodes),
    afterEveryCut: () => {
      const found = new Map<string, Tree>();
      const all = nodes.length;
      for (let length = 0; length <= acts.length; length += 1) {
        for (const state of statesAfter(acts.slice(0, length), start, all)) found.set(keyOf(state), state);
      }
      return [...found.values()];
    },
  };
}

function statesAfter(acts: readonly Act[], start: readonly Node[], all: number): readonly Tree[] {
  const lastFlush = new Map<number, number>();
  for (const [at, act] of acts.entries()) if (act.what === 'flush folder') lastFlush.set(act.folder, at);
  const loose = acts.flatMap((act, at) =>
    act.what === 'names' && at > (lastFlush.get(act.folder) ?? -1) ? [at] : [],
  );
  /** All names lost, all kept, each one lost alone, each one kept alone. */
  const lostNames = [
    loose,
    [],
    ...loose.map((at) => [at]),
    ...loose.map((at) => loose.filter((one) => one !== at)),
  ];
  return lostNames.flatMap((lost) => spoilings.map((spoil) => treeAfter({ acts, start, all, lost, spoil })));
}

type Spoil = (bytes: Uint8Array) => Uint8Array;
/** Each answers one and the same array for the same bytes, so that equal states are soon seen to be equal. */
const spoilings: readonly Spoil[] = [
  (bytes) => bytes,
  remembered((bytes) => bytes.slice(0, bytes.length / 2)),
  remembered(() => new Uint8Array()),
  remembered((bytes) => new Uint8Array(bytes.length)),
];

function remembered<Out>(work: (bytes: Uint8Array) => Out): (bytes: Uint8Array) => Out {
  const known = new WeakMap<Uint8Array, Out>();
  return (bytes) => {
    const found = known.get(bytes) ?? work(bytes);
    known.set(bytes, found);
    return found;
  };
}

const hashOf = remembered((bytes) => createHash('sha256').update(bytes).digest('hex'));

function copyOf(node: Node): Node {
  return node.kind === 'file' ? { ...node } : { kind: 'folder', names: new Map(node.names) };
}

interface Cut {
  readonly acts: readonly Act[];
  readonly start: readonly Node[];
  /** How many nodes there are in the end. */
  readonly all: number;
  readonly lost: readonly number[];
  readonly spoil: Spoil;
}

function treeAfter({ acts, start, all, lost, spoil }: Cut): Tree {
  const nodes: Node[] = start.map(copyOf);
  const folders = new Set(
    acts.flatMap((act) => (act.what === 'names' || act.what === 'flush folder' ? [act.folder] : [])),
  );
  const written = new Set(acts.flatMap((act) => (act.what === 'bytes' ? [act.node] : [])));
  for (let at = nodes.length; at < all; at += 1) {
    const isFolder = folders.has(at) || !written.has(at);
    nodes.push(isFolder ? { kind: 'folder', names: new Map() } : { kind: 'file', bytes: new Uint8Array() });
  }
  for (const [at, act] of acts.entries()) if (!lost.includes(at)) apply(nodes, act);
  const flushed = new Set<number>();
  for (const act of acts) {
    if (act.what === 'flush') flushed.add(act.node);
    if (act.what === 'bytes') flushed.delete(act.node);
  }
  for (const at of written) {
    const node = nodes[at];
    if (node?.kind === 'file' && !flushed.has(at)) node.bytes = spoil(node.bytes);
  }
  return treeOf(nodes);
}

function apply(nodes: readonly Node[], act: Act): void {
  if (act.what === 'bytes') {
    const node = nodes[act.node];
    if (node?.kind === 'file') node.bytes = act.bytes;
  }
  if (act.what !== 'names') return;
  const names = namesOf(nodes, act.folder);
  if (act.gone !== null) names.delete(act.gone);
  if (act.set !== null) names.set(...act.set);
}

function treeOf(nodes: readonly Node[]): Tree {
  const walk = (at: number, path: string): readonly (readonly [string, Uint8Array])[] => {
    const node = nodes[at];
    if (node?.kind === 'file') return [[path, node.bytes]];
    return [...(node?.names ?? [])].flatMap(([name, next]) => walk(next, `${path}/${name}`));
  };
  return new Map(walk(root, ''));
}

/** Two states are one where everything that anybody may read is alike. */
function keyOf(tree: Tree): string {
  const read = [...tree].filter(([path]) => !path.includes('/.staging'));
  return JSON.stringify(read.map(([path, bytes]) => [path, hashOf(bytes)]).sort());
}

function namesOf(nodes: readonly Node[], at: number): Map<string, number> {
  const node = nodes[at];
  if (node?.kind !== 'folder') throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  return node.names;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
