/**
 * The one writer of files that must survive a power cut: whoever reads finds the old content whole or the new one.
 * Temporary file in the same folder, flush, copy of the old content kept, rename, flush of the folder.
 */
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { systemReason } from './system-reason.ts';

export interface AtomicWrite {
  readonly disk: Disk;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the content that stood there before is kept; `null` keeps none. */
  readonly previousPath: string | null;
}

/**
 * `why` is the system's own name for what it refused, such as `ENOSPC` for a full disk. The old content is then in use,
 * or the new where the folder's last flush alone was refused.
 */
export type Written = { readonly ok: true } | { readonly ok: false; readonly why: string };

export async function writeAtomically({ disk, path, bytes, previousPath }: AtomicWrite): Promise<Written> {
  const temporary = `${path}.new`;
  const keptTemporary = `${previousPath}.new`;
  try {
    // The new content first: a full disk is met before anything that is in use has been touched.
    await disk.write(temporary, bytes);
    await disk.flush(temporary);
    const old = previousPath === null ? null : await disk.read(path);
    if (previousPath !== null && old !== null) {
      await disk.write(keptTemporary, old);
      await disk.flush(keptTemporary);
      await disk.rename(keptTemporary, previousPath);
    }
    await disk.rename(temporary, path);
    await disk.flushFolder(dirname(path));
    return { ok: true };
  } catch (error) {
    const why = systemReason(error);
    await removeLeftOver(disk, temporary);
    if (previousPath !== null) await removeLeftOver(disk, keptTemporary);
    return { ok: false, why };
  }
}

/** A left-over that cannot be removed is harmless: nobody reads it, and the next write replaces it. */
async function removeLeftOver(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (error) {
    systemReason(error);
  }
}
