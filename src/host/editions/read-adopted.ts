/** Finds the edition to show: the one adopted last, or where that is damaged the one before it, each said. */
import { join } from 'node:path';
import { type CheckedEdition, checkEdition, type Edition } from './check-edition.ts';
import type { EditionDisk } from './edition-disk.ts';
import { editionLimits } from './edition-limits.ts';
import { editionPaths, keptFromCurrent } from './edition-pointer.ts';
import type { EditionProblem } from './edition-problem.ts';
import { readFolder } from './read-folder.ts';
import { readPointer } from './read-pointer.ts';

export interface ReadAdopted {
  /** `null` where nothing was adopted, or nothing of it is whole: the shipped dataset is to be shown. */
  readonly adopted: { readonly folder: string; readonly path: string; readonly edition: Edition } | null;
  /** What was wrong on the way, each a sentence and the problems behind it. */
  readonly complaints: readonly Complaint[];
}

export interface Complaint {
  readonly sentence: string;
  readonly problems: readonly EditionProblem[];
}

export async function readAdopted(dataFolder: string, disk: EditionDisk): Promise<ReadAdopted> {
  const { pointer, complaints: said } = await readPointer(dataFolder, disk);
  const complaints: Complaint[] = said.map((sentence) => ({ sentence, problems: [] }));
  for (const folder of keptFromCurrent(pointer)) {
    const checked = await readKept(folder, dataFolder, disk);
    if (checked.ok) {
      const path = pathOf(folder, dataFolder);
      return { adopted: { folder, path, edition: checked.edition }, complaints };
    }
    complaints.push({
      sentence: `The adopted edition ${folder} is damaged; what was shown before it is shown instead.`,
      problems: checked.problems,
    });
  }
  return { adopted: null, complaints };
}

/** Hashes are compared again, since a disk forgets; signatures are not: who signed was asked when it was adopted. */
export async function readKept(
  folder: string,
  dataFolder: string,
  disk: EditionDisk,
): Promise<CheckedEdition> {
  const path = pathOf(folder, dataFolder);
  const read = await readFolder({ disk, folder: path, limits: editionLimits });
  return read.ok ? checkEdition(read.files, null) : read;
}

function pathOf(folder: string, dataFolder: string): string {
  return join(editionPaths(dataFolder).folder, folder);
}
