/** The acts on files and folders that editions need besides those of the atomic writer, so that a test can cut between them. */
import { lstat, mkdir, opendir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, realDisk } from '../disk.ts';
import { systemReason } from '../system-reason.ts';

/** One name in a folder; a link is `other`, whatever it leads to. */
export interface DiskEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface EditionDisk extends Disk {
  /** The names in a folder, at most `most` and one; `null` where there is no such folder. Links are not followed. */
  entries(folder: string, most: number): Promise<readonly DiskEntry[] | null>;
  /** What stands at a path, with its size in bytes; `null` where nothing does. The last link is not followed. */
  kind(path: string): Promise<{ readonly kind: DiskEntry['kind']; readonly bytes: number } | null>;
  /** Makes a folder inside one that is there; one that stands already is fine. */
  makeFolder(path: string): Promise<void>;
  /** Removes a folder with everything in it; none there is fine too. */
  removeFolder(path: string): Promise<void>;
}

export function realEditionDisk(): EditionDisk {
  return {
    ...realDisk(),
    entries: async (folder, most) => {
      const found = await orNull(() => opendir(folder));
      if (found === null) return null;
      const entries: DiskEntry[] = [];
      for await (const entry of found) {
        entries.push({ name: entry.name, kind: kindOf(entry) });
        if (entries.length > most) break;
      }
      return entries;
    },
    kind: async (path) => {
      const found = await orNull(() => lstat(path));
      return found === null ? null : { kind: kindOf(found), bytes: found.size };
    },
    makeFolder: async (path) => {
      try {
        await mkdir(path);
      } catch (error) {
        if (systemReason(error) !== 'EEXIST') throw error;
      }
    },
    removeFolder: (path) => rm(join(path), { recursive: true, force: true }),
  };
}

/** For folders that may lie in the packaged app's archive, where Electron answers `readdir` and not `opendir`. */
export function archivedDisk(): EditionDisk {
  return {
    ...realEditionDisk(),
    entries: async (folder, most) => {
      const found = await orNull(() => readdir(folder, { withFileTypes: true }));
      if (found === null) return null;
      return found.slice(0, most + 1).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    },
  };
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
}

function kindOf(entry: Kinds): DiskEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

async function orNull<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return null;
    throw error;
  }
}
