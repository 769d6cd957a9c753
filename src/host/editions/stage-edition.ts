/** Copies a checked edition into the data folder beside the others, flushed and read back, under a name that nobody uses yet. */
import { dirname, join } from 'node:path';
import type { Edition } from './check-edition.ts';
import type { EditionDisk } from './edition-disk.ts';
import { editionPaths } from './edition-pointer.ts';

export interface Staging {
  readonly disk: EditionDisk;
  readonly dataFolder: string;
  readonly edition: Edition;
  /** Called after each file with how many are done and how many there are. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Answers the name of the new folder. Throws what the disk throws; until then nothing that is in use was touched.
 * The copy becomes a folder of editions by one rename, when every byte of it is on the disk.
 */
export async function stageEdition({ disk, dataFolder, edition, onProgress }: Staging): Promise<string> {
  const { folder: home, staging } = editionPaths(dataFolder);
  await disk.makeFolder(home);
  await disk.flushFolder(dataFolder);
  await disk.removeFolder(staging);
  await disk.makeFolder(staging);
  const folders = foldersOf([...edition.files.keys()]);
  for (const folder of folders) await disk.makeFolder(join(staging, folder));
  let done = 0;
  for (const [path, bytes] of edition.files) {
    const file = join(staging, ...path.split('/'));
    await disk.write(file, bytes);
    await disk.flush(file);
    const written = await disk.read(file);
    if (written === null || Buffer.compare(written, bytes) !== 0) {
      throw Object.assign(new Error(`${path} does not read as it was written`), { code: 'EIO' });
    }
    done += 1;
    onProgress?.(done, edition.files.size);
  }
  for (const folder of folders.toReversed()) await disk.flushFolder(join(staging, folder));
  await disk.flushFolder(staging);
  const name = await freeName(disk, home, edition);
  await disk.rename(staging, join(home, name));
  await disk.flushFolder(home);
  return name;
}

/** Folders that the paths need, each after the one that holds it. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const above: string[] = [];
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) above.unshift(folder);
    for (const folder of above) folders.add(folder);
  }
  return [...folders];
}

/** An edition adopted again gets a folder of its own: one that is in use is never written into. */
async function freeName(
  disk: EditionDisk,
  home: string,
  { manifest, fingerprint }: Edition,
): Promise<string> {
  const plain = `${manifest.id}-${manifest.edition}-${fingerprint.slice(0, 9).toLowerCase()}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain}-${number}`;
    if ((await disk.kind(join(home, name))) === null) return name;
  }
}
