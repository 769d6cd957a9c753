/** Reads the files of an edition that lies as a folder, within limits and without following a link. */
import { join } from 'node:path';
import { systemReason } from '../system-reason.ts';
import type { EditionDisk } from './edition-disk.ts';
import type { EditionLimits } from './edition-limits.ts';
import { pathComplaint, repeatedPaths } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import type { ReadEditionFiles } from './read-zip.ts';

export interface FolderToRead {
  readonly disk: EditionDisk;
  readonly folder: string;
  readonly limits: EditionLimits;
  /**
   * True where names that begin with a dot are passed over: in a folder that somebody edits, where systems leave such
   * files behind. An edition is read with them, and refused for them.
   */
  readonly passOverDots?: boolean;
}

/** Every file below the folder by its path with forward slashes. Sizes are asked before anything is read. */
export async function readFolder(wanted: FolderToRead): Promise<ReadEditionFiles> {
  const { disk, folder } = wanted;
  try {
    const listed = await listFolder(wanted);
    if (!listed.ok) return listed;
    const files = new Map<string, Uint8Array>();
    for (const { path, bytes } of listed.files) {
      const content = await disk.read(join(folder, ...path.split('/')));
      if (content === null || content.length !== bytes) {
        const message = 'expected a file that keeps its size; it is still being copied, or was taken away';
        return { ok: false, problems: [fileProblem('wrong-size', path, message)] };
      }
      files.set(path, content);
    }
    return { ok: true, files };
  } catch (error) {
    const message = `${folder} cannot be read (${systemReason(error)})`;
    return { ok: false, problems: [fileProblem('unreadable', '.', message)] };
  }
}

interface Found {
  readonly path: string;
  readonly bytes: number;
}

type Listed =
  | { readonly ok: true; readonly files: readonly Found[] }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

async function listFolder({ disk, folder, limits, passOverDots = false }: FolderToRead): Promise<Listed> {
  const files: Found[] = [];
  const problems: EditionProblem[] = [];
  const waiting: string[] = [''];
  let bytes = 0;
  let folders = 0;
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    folders += 1;
    if (folders > limits.folders) return tooLarge(`expected at most ${limits.folders} folders`);
    const entries = await disk.entries(join(folder, ...below.split('/')), limits.files + limits.folders);
    if (entries === null) {
      return {
        ok: false,
        problems: [fileProblem('missing', below || '.', `expected a folder at ${folder}`)],
      };
    }
    for (const { name, kind } of entries) {
      const path = `${below}${name}`;
      if (passOverDots && name.startsWith('.')) continue;
      if (kind === 'folder') waiting.push(`${path}/`);
      if (kind === 'other')
        problems.push(fileProblem('unsafe-name', path, 'expected a plain file, found a link or a device'));
      if (kind !== 'file') continue;
      const complaint = pathComplaint(path);
      if (complaint !== null) problems.push(fileProblem('unsafe-name', path, complaint));
      const size = (await disk.kind(join(folder, ...path.split('/'))))?.bytes ?? 0;
      files.push({ path, bytes: size });
      bytes += size;
      if (files.length > limits.files) return tooLarge(`expected at most ${limits.files} files`);
      if (size > limits.fileBytes)
        return tooLarge(`expected at most ${limits.fileBytes} bytes, found ${size}`, path);
      if (bytes > limits.bytes) return tooLarge(`expected at most ${limits.bytes} bytes in all`);
    }
  }
  const repeated = repeatedPaths(files.map(({ path }) => path));
  for (const path of repeated) {
    problems.push(fileProblem('name-twice', path, 'expected each name once, whatever its case'));
  }
  return problems.length === 0 ? { ok: true, files } : { ok: false, problems };
}

function tooLarge(message: string, file = '.'): Listed {
  return { ok: false, problems: [fileProblem('too-large', file, message)] };
}
