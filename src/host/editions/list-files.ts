/** Describes files as a manifest lists them: path, size and hash of each, in order of their paths. */
import { compareIds } from './compare-ids.ts';
import { manifestName } from './edition-path.ts';
import type { ListedFile } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** The bytes of an edition's or a dataset's files by their path. */
export type EditionFiles = ReadonlyMap<string, Uint8Array>;

/** All files but the manifest, which cannot hold its own hash. */
export function listFiles(files: EditionFiles): readonly ListedFile[] {
  return [...files]
    .filter(([path]) => path !== manifestName)
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
    .toSorted((one, other) => compareIds(one.path, other.path));
}
