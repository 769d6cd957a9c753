/** Reads an edition from wherever an operator points: a folder or a `.zip`. Nothing is trusted and nothing is written. */
import { basename } from 'node:path';
import { systemReason } from '../system-reason.ts';
import type { EditionDisk } from './edition-disk.ts';
import { type EditionLimits, editionLimits } from './edition-limits.ts';
import { fileProblem } from './edition-problem.ts';
import { readFolder } from './read-folder.ts';
import { type ReadEditionFiles, readZip } from './read-zip.ts';

/** The whole content in memory: a stick may be pulled afterwards, and what was checked is what is later written. */
export async function readSource(
  source: string,
  disk: EditionDisk,
  limits: EditionLimits = editionLimits,
): Promise<ReadEditionFiles> {
  const name = basename(source);
  try {
    const found = await disk.kind(source);
    if (found === null) return refusal('missing', `expected a folder or a .zip at ${source}`);
    if (found.kind === 'folder') return await readFolder({ disk, folder: source, limits });
    if (found.kind === 'other')
      return refusal('unsafe-name', 'expected a plain file, found a link or a device');
    if (found.bytes > limits.zipBytes) {
      return refusal('too-large', `expected at most ${limits.zipBytes} bytes, found ${found.bytes}`);
    }
    const bytes = await disk.read(source);
    if (bytes === null || bytes.length !== found.bytes) {
      return refusal('wrong-size', 'expected a file that keeps its size; it is still being copied');
    }
    return readZip(bytes, name, limits);
  } catch (error) {
    return refusal('unreadable', `${source} cannot be read (${systemReason(error)})`);
  }

  function refusal(code: Parameters<typeof fileProblem>[0], message: string): ReadEditionFiles {
    return { ok: false, problems: [fileProblem(code, name, message)] };
  }
}
