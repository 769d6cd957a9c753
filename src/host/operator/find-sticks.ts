/** Finds the sticks in this machine where its system shows them. */
import { join } from 'node:path';
import type { EditionDisk } from '../editions/edition-disk.ts';
import { systemReason } from '../system-reason.ts';

/** More than this is not looked at: sticks are few. */
const mostEntries = 500;

export interface StickPlaces {
  /** Folders in which each folder is a stick. */
  readonly parents: readonly string[];
  /** Sticks, or folders that are looked at as one. */
  readonly sticks: readonly string[];
}

export interface StickSystem {
  readonly platform: string;
  readonly account: string;
  /** The folder that the operator named with `--sticks`; `null` where the system's own places hold. */
  readonly named: string | null;
}

/** Where this system shows its sticks. */
export function stickPlaces({ platform, account, named }: StickSystem): StickPlaces {
  if (named !== null) return { parents: [named], sticks: [] };
  return { parents: stickParents(platform, account), sticks: stickLetters(platform) };
}

/** Folders in which a system shows its sticks, each as a folder of its own. */
export function stickParents(platform: string, account: string): readonly string[] {
  if (platform === 'darwin') return ['/Volumes'];
  return platform === 'linux' ? [`/media/${account}`, `/run/media/${account}`, '/media', '/mnt'] : [];
}

/** Windows gives each stick a letter. */
export function stickLetters(platform: string): readonly string[] {
  return platform === 'win32' ? [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`) : [];
}

/** Those that are there, in order of place and name. A folder that holds sticks is none itself, though it lies in another. */
export async function findSticks(places: StickPlaces, disk: EditionDisk): Promise<readonly string[]> {
  const below = await Promise.all(places.parents.map((parent) => foldersIn(parent, disk)));
  const there = await Promise.all(
    places.sticks.map(async (stick) => ((await isFolder(stick, disk)) ? [stick] : [])),
  );
  const sticks = [...there.flat(), ...below.flat()].filter((stick) => !places.parents.includes(stick));
  return [...new Set(sticks)];
}

async function foldersIn(parent: string, disk: EditionDisk): Promise<readonly string[]> {
  const entries = await orElse([], async () => (await disk.entries(parent, mostEntries)) ?? []);
  return entries
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => join(parent, name))
    .toSorted();
}

function isFolder(path: string, disk: EditionDisk): Promise<boolean> {
  return orElse(false, async () => (await disk.kind(path))?.kind === 'folder');
}

/** A place that cannot be looked at holds nothing. */
async function orElse<Value>(otherwise: Value, look: () => Promise<Value>): Promise<Value> {
  try {
    return await look();
  } catch (error) {
    systemReason(error);
    return otherwise;
  }
}
