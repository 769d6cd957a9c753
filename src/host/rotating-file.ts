/** A text file of lines that grows to a size or an age: then it is put aside under a number and a new one is begun. */
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { systemReason } from './system-reason.ts';

export type Appended = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface RotatingFile {
  /** @param line ends with a line break. */
  append(line: string): Appended;
  close(): void;
}

export interface RotatingFileOptions {
  readonly path: string;
  readonly limitBytes: number;
  /** How many full files are kept beside the growing one. */
  readonly kept: number;
  /** Moments in milliseconds since 1970. */
  readonly now: () => number;
  /** When a line was written; `null` where it does not say. */
  readonly momentOf: (line: string) => number | null;
  /** A file is put aside when its first line is older than this. */
  readonly turnMs: number;
  /** A file that was put aside is removed when its first line is older than this. */
  readonly keepMs: number;
}

interface Growing {
  readonly handle: number;
  /** When its first line was written. */
  readonly begun: number;
  bytes: number;
  /** Whether it ends in half a line: after a power cut, or where the disk was full. */
  torn: boolean;
}

const longestHeadBytes = 4_096;

/** Writes at once, so that the last line before a power cut or a crash is the one that was written last. */
export function rotatingFile(options: RotatingFileOptions): RotatingFile {
  const { path, limitBytes, kept, now, turnMs, keepMs } = options;
  let open: Growing | null = null;
  let closed = false;

  const begin = (): Growing => {
    for (let number = 1; number <= kept; number += 1) {
      const full = numbered(path, number);
      const first = firstMoment(full, options);
      if (first !== null && now() - first > keepMs) rmSync(full, { force: true });
    }
    const begun = firstMoment(path, options) ?? now();
    const handle = openSync(path, 'a+');
    const bytes = fstatSync(handle).size;
    return { handle, begun, bytes, torn: bytes > 0 && lastByte(handle, bytes) !== '\n' };
  };
  const turn = () => {
    if (open !== null) closeSync(open.handle);
    open = null;
    rmSync(numbered(path, kept), { force: true });
    for (let number = kept - 1; number >= 0; number -= 1) {
      moveIfThere(numbered(path, number), numbered(path, number + 1));
    }
  };
  const isFull = ({ bytes, begun }: Growing, more: number) =>
    bytes > 0 && (bytes + more > limitBytes || now() - begun > turnMs);

  return {
    append: (line) => {
      if (closed) return { ok: true };
      try {
        open ??= begin();
        if (isFull(open, Buffer.byteLength(line) + 1)) turn();
        open ??= begin();
        const text = Buffer.from(open.torn ? `\n${line}` : line);
        const written = writeSync(open.handle, text);
        open.bytes += written;
        // A disk that fills up takes the beginning of a line and no more.
        if (written > 0) open.torn = written < text.length;
        return written === text.length ? { ok: true } : { ok: false, why: 'ENOSPC' };
      } catch (error) {
        return { ok: false, why: systemReason(error) };
      }
    },
    close: () => {
      closed = true;
      if (open !== null) closeSync(open.handle);
      open = null;
    },
  };
}

/** `journal.ndjson` is number 0, `journal.1.ndjson` the youngest full one. */
export function numbered(path: string, number: number): string {
  return number === 0 ? path : path.replace(/(\.[^./\\]+)$/, `.${number}$1`);
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemReason(error) !== 'ENOENT') throw error;
  }
}

function firstMoment(path: string, { momentOf }: Pick<RotatingFileOptions, 'momentOf'>): number | null {
  try {
    const handle = openSync(path, 'r');
    try {
      const head = Buffer.alloc(longestHeadBytes);
      const length = readSync(handle, head, 0, head.length, 0);
      return momentOf(head.toString('utf8', 0, length).split('\n', 1)[0] ?? '');
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    systemReason(error);
    return null;
  }
}

function lastByte(handle: number, bytes: number): string {
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, bytes - 1);
  return last.toString('latin1');
}
