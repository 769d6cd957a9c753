/** A text file that only grows to a limit: then it is put aside under a number and a new one is begun. */
import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { systemReason } from './system-reason.ts';

export type Appended = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface RotatingFile {
  append(text: string): Appended;
  close(): void;
}

export interface RotatingFileOptions {
  readonly path: string;
  readonly limitBytes: number;
  /** How many full files are kept beside the growing one. */
  readonly kept: number;
}

/** Writes at once, so that the last line before a power cut or a crash is the one that was written last. */
export function rotatingFile({ path, limitBytes, kept }: RotatingFileOptions): RotatingFile {
  let open: { readonly handle: number; bytes: number } | null = null;
  let closed = false;

  const begin = () => {
    const handle = openSync(path, 'a');
    return { handle, bytes: fstatSync(handle).size };
  };
  const rotate = () => {
    rmSync(numbered(path, kept), { force: true });
    for (let number = kept - 1; number >= 0; number -= 1) {
      moveIfThere(numbered(path, number), numbered(path, number + 1));
    }
  };

  return {
    append: (text) => {
      if (closed) return { ok: true };
      try {
        const bytes = Buffer.byteLength(text);
        open ??= begin();
        if (open.bytes > 0 && open.bytes + bytes > limitBytes) {
          closeSync(open.handle);
          open = null;
          rotate();
          open = begin();
        }
        open.bytes += writeSync(open.handle, text);
        return { ok: true };
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
function numbered(path: string, number: number): string {
  return number === 0 ? path : path.replace(/(\.[^./\\]+)$/, `.${number}$1`);
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemReason(error) !== 'ENOENT') throw error;
  }
}
