/** Keeps in memory what the build names after what it holds: it is read once and never changes under its name. */
import type { Refusal } from '../host/app-files.ts';
import type { ServedFile } from './compress.ts';

type Read = (pathname: string) => Promise<ServedFile | Refusal>;

export function isAsset(pathname: string): boolean {
  return pathname.startsWith('/assets/');
}

/** As large as the build at the most: only what is there is kept. */
export function keepAssets(read: Read): Read {
  const kept = new Map<string, ServedFile>();
  return async (pathname) => {
    const known = kept.get(pathname);
    if (known) return known;
    const file = await read(pathname);
    if (file.ok && isAsset(pathname)) kept.set(pathname, file);
    return file;
  };
}
