/**
 * Takes from this process what Electron does not answer inside its archive: `opendir`. Everything else that the hosts
 * read with (`readFile`, `readdir`, `stat`, `lstat`, `realpath`) Electron answers there.
 */
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** @returns what gives it back. */
export function asInArchive(folder: string): () => void {
  const { opendir } = promises;
  promises.opendir = (path, options) => {
    if (!String(path).startsWith(folder)) return opendir(path, options);
    return Promise.reject(Object.assign(new Error(`ENOTDIR: ${path}`), { code: 'ENOTDIR' }));
  };
  syncBuiltinESMExports();
  return () => {
    promises.opendir = opendir;
    syncBuiltinESMExports();
  };
}
