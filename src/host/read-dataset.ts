/** Reads a dataset folder from disk and has it checked. Disk trouble comes back as problems, like any other. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedDataset, parseDataset } from '../dataset/parse-dataset.ts';
import type { Problem, ProblemCode } from '../dataset/problem.ts';
import { decodeText } from './decode-text.ts';
import { listDataset } from './list-dataset.ts';
import { systemReason } from './system-reason.ts';

export type DatasetFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every JSON file below the folder but for its narration, by its path with forward slashes, as text. */
export async function readDatasetFiles(folder: string): Promise<DatasetFiles> {
  const listed = await listDataset(folder);
  if (!listed.ok) return listed;
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of listed.files) {
    const text = await readText(join(folder, ...file.split('/')));
    if (text.ok) files.set(file, text.text);
    else problems.push(problem('unreadable', file, text.why));
  }
  return problems.length === 0 ? { ok: true, files } : { ok: false, problems };
}

/** Reads and checks a whole dataset. */
export async function readDataset(folder: string): Promise<ParsedDataset> {
  const read = await readDatasetFiles(folder);
  return read.ok ? parseDataset(read.files) : read;
}

async function readText(path: string) {
  try {
    const text = decodeText(await readFile(path));
    return text === null
      ? ({ ok: false, why: 'expected UTF-8 text' } as const)
      : ({ ok: true, text } as const);
  } catch (error) {
    return { ok: false, why: `the file cannot be read (${systemReason(error)})` } as const;
  }
}

function problem(code: ProblemCode, file: string, message: string): Problem {
  return { code, file, path: '', message };
}
