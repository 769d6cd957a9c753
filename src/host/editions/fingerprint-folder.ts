/** The fingerprint of a dataset that lies in a folder without a manifest, as the shipped one does. */
import type { EditionDisk } from './edition-disk.ts';
import { editionLimits } from './edition-limits.ts';
import { fingerprint } from './fingerprint.ts';
import { listFiles } from './list-files.ts';
import { readFolder } from './read-folder.ts';

/** What `pack` would print for this folder, or `null` where `pack` would refuse its files. */
export async function fingerprintFolder(folder: string, disk: EditionDisk): Promise<string | null> {
  const read = await readFolder({ disk, folder, limits: editionLimits, passOverDots: true });
  return read.ok ? fingerprint(listFiles(read.files)) : null;
}
