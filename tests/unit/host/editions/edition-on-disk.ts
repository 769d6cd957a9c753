/** Puts an edition on a disk, as a folder or as a `.zip`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';
import type { Bytes } from './built-edition.ts';

/** Writes the files as a folder and answers its path. */
export function editionFolder(files: Bytes): string {
  const folder = join(temporaryFolder(), 'edition');
  writeFiles(folder, files);
  return folder;
}

/** Writes a `.zip` and answers its path. */
export function editionZip(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'edition.zip');
  writeFileSync(path, bytes);
  return path;
}
