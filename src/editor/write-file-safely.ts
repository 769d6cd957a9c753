/** Writes a file of the editor in one step, so that a name never holds half a content. */
import { realDisk } from '../host/disk.ts';
import { writeAtomically } from '../host/write-atomically.ts';

/** `null` where it went well, else a sentence. */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<string | null> {
  const written = await writeAtomically({ disk: realDisk(), path, bytes, previousPath: null });
  return written.ok ? null : `${path} cannot be written (${written.why})`;
}
