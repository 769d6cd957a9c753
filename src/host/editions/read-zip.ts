/**
 * Reads the files of a packed edition within limits. Everything that can be known from the directory is judged before
 * the first byte is inflated, and inflating stops at the size that the directory promised.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { systemReason } from '../system-reason.ts';
import type { EditionLimits } from './edition-limits.ts';
import { pathComplaint, repeatedPaths } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import type { EditionFiles } from './list-files.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

export type ReadEditionFiles =
  | { readonly ok: true; readonly files: EditionFiles }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

/** `name` is that of the `.zip`, for the problems. */
export function readZip(bytes: Uint8Array, name: string, limits: EditionLimits): ReadEditionFiles {
  const directory = readZipDirectory(bytes, name, limits.files);
  if (!directory.ok) return directory;
  const problems = judgeEntries(directory.entries, name, limits);
  if (problems.length > 0) return { ok: false, problems };

  const files = new Map<string, Uint8Array>();
  for (const entry of directory.entries) {
    const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes);
    const content = entry.method === 'stored' ? packed : inflate(packed, entry.bytes);
    if (content === null || content.length !== entry.bytes) {
      return {
        ok: false,
        problems: [fileProblem('wrong-size', entry.name, `expected ${entry.bytes} bytes`)],
      };
    }
    if (crc32(content) !== entry.crc32) {
      const message = 'expected the bytes that were packed, found others';
      return { ok: false, problems: [fileProblem('wrong-hash', entry.name, message)] };
    }
    files.set(entry.name, content);
  }
  return { ok: true, files };
}

function judgeEntries(entries: readonly ZipEntry[], zip: string, limits: EditionLimits): EditionProblem[] {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...entries.flatMap(({ name }) => {
      const complaint = pathComplaint(name);
      return complaint === null ? [] : [fileProblem('unsafe-name', name, complaint)];
    }),
    ...repeatedPaths(entries.map(({ name }) => name)).map((name) =>
      fileProblem('name-twice', name, 'expected each name once, whatever its case'),
    ),
    ...entries.flatMap((entry) => {
      const complaint = sizeComplaint(entry, limits);
      return complaint === null ? [] : [fileProblem('too-large', entry.name, complaint)];
    }),
    ...(total > limits.bytes
      ? [fileProblem('too-large', zip, `expected at most ${limits.bytes} bytes in all, found ${total}`)]
      : []),
  ];
}

function sizeComplaint({ bytes, packedBytes }: ZipEntry, limits: EditionLimits): string | null {
  if (bytes > limits.fileBytes) return `expected at most ${limits.fileBytes} bytes, found ${bytes}`;
  if (bytes > limits.smallBytes && bytes > packedBytes * limits.ratio) {
    return `expected at most ${limits.ratio} times its packed size, found ${bytes} bytes from ${packedBytes}`;
  }
  return null;
}

/** `null` where the bytes are no deflated file, or one that goes on past what was promised. */
function inflate(packed: Uint8Array, promised: number): Uint8Array | null {
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(promised, 1) }));
  } catch (error) {
    systemReason(error);
    return null;
  }
}
