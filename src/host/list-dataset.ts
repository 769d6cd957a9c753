/** Lists the JSON files of a dataset folder within limits, so that a wrong folder cannot keep the kiosk from starting. */
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, ProblemCode } from '../dataset/problem.ts';
import { systemReason } from './system-reason.ts';

export type ListedDataset =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a dataset may hold; a folder with more is not one. */
export interface DatasetLimits {
  readonly files: number;
  readonly bytes: number;
  /** Names of any kind looked at on the way. */
  readonly names: number;
}

export const datasetLimits: DatasetLimits = { files: 200, bytes: 8 * 1_048_576, names: 5_000 };

/** Sound files are not read at start. */
const skippedFolder = 'narration';

/**
 * Paths inside the folder with forward slashes, sorted. Links are not followed (the folder itself may be one), and
 * names that begin with a dot are passed over.
 */
export async function listDataset(folder: string, limits = datasetLimits): Promise<ListedDataset> {
  const reason = await whyNoFolder(folder);
  if (reason !== null) return refusal(reason.code, reason.message);
  const files: string[] = [];
  const waiting: string[] = [''];
  let names = 0;
  let bytes = 0;
  try {
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
      for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
        names += 1;
        if (names > limits.names)
          return refusal('unreadable', `expected at most ${limits.names} names in ${folder}`);
        const path = `${below}${entry.name}`;
        if (entry.name.startsWith('.') || path === skippedFolder) continue;
        if (entry.isDirectory()) waiting.push(`${path}/`);
        if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
        files.push(path);
        bytes += (await lstat(join(folder, path))).size;
        if (files.length > limits.files)
          return refusal('unreadable', `expected at most ${limits.files} JSON files`);
        if (bytes > limits.bytes)
          return refusal('unreadable', `expected at most ${limits.bytes} bytes of JSON`);
      }
    }
  } catch (error) {
    return refusal('unreadable', `${folder} cannot be read (${systemReason(error)})`);
  }
  return { ok: true, files: files.sort() };
}

async function whyNoFolder(folder: string): Promise<{ code: ProblemCode; message: string } | null> {
  try {
    if ((await stat(folder)).isDirectory()) return null;
    return { code: 'missing', message: `expected a folder, found a file at ${folder}` };
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      return { code: 'missing', message: `expected a folder at ${folder}` };
    return { code: 'unreadable', message: `${folder} cannot be read (${reason})` };
  }
}

/** What concerns the folder as a whole is told of `.`. */
function refusal(code: ProblemCode, message: string): ListedDataset {
  return { ok: false, problems: [{ code, file: '.', path: '', message }] };
}
