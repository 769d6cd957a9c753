/** One hash over every name and every byte below a folder, to see whether anything at all has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function folderHash(folder: string): string {
  const hash = createHash('sha256');
  if (!existsSync(folder)) return 'nothing';
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const isFile = statSync(path).isFile();
    hash.update(`${name}\0${isFile ? 'file' : 'folder'}\0`);
    if (isFile) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
