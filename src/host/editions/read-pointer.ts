/** Reads which edition is shown. A broken pointer never stops the kiosk: the copy from before the last change is used. */
import { parseFile } from '../../dataset/parse-file.ts';
import { decodeText } from '../decode-text.ts';
import type { Disk } from '../disk.ts';
import { systemReason } from '../system-reason.ts';
import { type EditionPointer, editionPaths, pointerFile, shippedPointer } from './edition-pointer.ts';

export interface ReadPointer {
  readonly pointer: EditionPointer;
  /** Sentences for the journal. */
  readonly complaints: readonly string[];
}

export async function readPointer(dataFolder: string, disk: Disk): Promise<ReadPointer> {
  const paths = editionPaths(dataFolder);
  const first = await readOne(paths.pointer, disk);
  if (first.ok) return { pointer: first.pointer ?? shippedPointer, complaints: [] };
  const second = await readOne(paths.previousPointer, disk);
  const instead = second.ok && second.pointer !== null ? second.pointer : null;
  const used = instead === null ? 'the shipped dataset is shown' : 'the copy before it is used';
  return {
    pointer: instead ?? shippedPointer,
    complaints: [`editions/current.json is broken (${first.why}); ${used}.`],
  };
}

type ReadOne =
  | { readonly ok: true; readonly pointer: EditionPointer | null }
  | { readonly ok: false; readonly why: string };

async function readOne(path: string, disk: Disk): Promise<ReadOne> {
  try {
    const bytes = await disk.read(path);
    if (bytes === null) return { ok: true, pointer: null };
    const text = decodeText(bytes);
    if (text === null) return { ok: false, why: 'expected UTF-8 text' };
    const parsed = parseFile('current.json', text, pointerFile);
    if (parsed.ok) return { ok: true, pointer: parsed.value };
    return {
      ok: false,
      why: parsed.problems.map(({ path: at, message }) => `${at} ${message}`.trim()).join('; '),
    };
  } catch (error) {
    return { ok: false, why: systemReason(error) };
  }
}
