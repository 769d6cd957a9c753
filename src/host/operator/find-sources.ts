/** Finds what may be an edition on the sticks in this machine, and in the folder that editions are put into by hand. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { EditionSource } from '../../bridge/editions.ts';
import type { EditionDisk } from '../editions/edition-disk.ts';
import { manifestName } from '../editions/edition-path.ts';
import { systemReason } from '../system-reason.ts';
import { findSticks, type StickPlaces } from './find-sticks.ts';

export interface FoundSource extends EditionSource {
  readonly path: string;
}

/** A stick with more than this in its first folder is not searched to its end. */
const mostEntries = 500;
const mostSources = 20;

/** In order of place and name. A stick that cannot be read holds nothing. */
export async function findSources(places: StickPlaces, disk: EditionDisk): Promise<readonly FoundSource[]> {
  const sticks = await findSticks(places, disk);
  const found = await Promise.all(sticks.map((stick) => sourcesOn(stick, disk)));
  return found
    .flat()
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .slice(0, mostSources);
}

/** An edition lies on a stick as a `.zip`, as a folder, or spread out over the stick itself. */
async function sourcesOn(stick: string, disk: EditionDisk): Promise<readonly FoundSource[]> {
  const entries = await entriesOf(stick, disk);
  const paths = await Promise.all(
    entries.map(async ({ name, kind }) => {
      const path = join(stick, name);
      if (kind === 'file') return name === manifestName ? stick : /\.zip$/i.test(name) ? path : null;
      const inside = kind === 'folder' ? await entriesOf(path, disk) : [];
      return inside.some((each) => each.name === manifestName && each.kind === 'file') ? path : null;
    }),
  );
  return paths
    .filter((path) => path !== null)
    .map((path) => ({
      id: createHash('sha256').update(path).digest('hex').slice(0, 16),
      name: basename(path),
      place: basename(stick) || stick,
      path,
    }));
}

async function entriesOf(folder: string, disk: EditionDisk) {
  try {
    return (await disk.entries(folder, mostEntries)) ?? [];
  } catch (error) {
    systemReason(error);
    return [];
  }
}
