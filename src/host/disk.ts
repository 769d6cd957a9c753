/** The few acts on files that `writeAtomically` is made of, each its own step, so that a test can cut between them. */
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { systemReason } from './system-reason.ts';

export interface Disk {
  /** The content, or `null` where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a whole file; until `flush` a power cut may leave any part of it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Comes back once the file's bytes are on the disk. */
  flush(path: string): Promise<void>;
  /** Puts a file in the place of another in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; none there is fine too. */
  remove(path: string): Promise<void>;
  /** Comes back once the folder's names are on the disk, where the system can say so. */
  flushFolder(folder: string): Promise<void>;
}

/** What systems answer that cannot flush a folder: Windows does not open one, some network disks refuse. */
const cannotFlushFolders = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

export function realDisk(): Disk {
  return {
    read: async (path) => {
      try {
        return await readFile(path);
      } catch (error) {
        if (systemReason(error) === 'ENOENT') return null;
        throw error;
      }
    },
    write: (path, bytes) => writeFile(path, bytes),
    flush: (path) => flushed(path, 'r+'),
    rename,
    remove: (path) => rm(path, { force: true }),
    flushFolder: async (folder) => {
      try {
        await flushed(folder, 'r');
      } catch (error) {
        if (!cannotFlushFolders.has(systemReason(error))) throw error;
      }
    },
  };
}

async function flushed(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
