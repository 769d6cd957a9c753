/** Packs files and their manifest into a `.zip`: the same bytes for the same content, on any day and any machine. */
import { type Zippable, zipSync } from 'fflate';
import { compareIds } from '../host/editions/compare-ids.ts';
import { manifestName } from '../host/editions/edition-path.ts';
import type { EditionFiles } from '../host/editions/list-files.ts';
import { type Manifest, manifestText } from '../host/editions/manifest.ts';

/** Sound is packed already. */
const packedEndings = /\.opus$/;

/** The manifest comes first. Any manifest among the files gives way to the one handed over. */
export function zipEdition(files: EditionFiles, manifest: Manifest): Uint8Array {
  // A `.zip` has no time zone: the packer reads the local fields, so this is the same moment everywhere.
  const mtime = new Date(1980, 0, 1);
  const parts: Zippable = {
    [manifestName]: [new TextEncoder().encode(manifestText(manifest)), { level: 9, mtime }],
  };
  const paths = [...files.keys()].filter((path) => path !== manifestName).toSorted(compareIds);
  for (const path of paths) {
    parts[path] = [files.get(path) ?? new Uint8Array(), { level: packedEndings.test(path) ? 0 : 9, mtime }];
  }
  return zipSync(parts);
}
