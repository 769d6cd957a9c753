/**
 * A disk in memory that loses power before a chosen act. After the cut, what was never flushed is worth nothing:
 * such a file is found empty, which is what real disks do to files that were renamed too early.
 */
import type { Disk } from '../../../src/host/disk.ts';

interface Content {
  readonly text: string;
  readonly flushed: boolean;
}

export interface RecordedDisk extends Disk {
  /** Every act so far, such as `rename a.json.new a.json`. */
  readonly acts: readonly string[];
  /** What a start after the cut finds. */
  afterCut(): ReadonlyMap<string, string>;
}

/** The system's word for a full disk, thrown at the chosen act in place of a power cut. */
export function fullDisk(): Error {
  return Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}

export function recordedDisk(
  files: Readonly<Record<string, string>>,
  fail: (act: string, count: number) => Error | null = () => null,
): RecordedDisk {
  const contents = new Map<string, Content>(
    Object.entries(files).map(([path, text]) => [path, { text, flushed: true }]),
  );
  const acts: string[] = [];
  const act = (words: string) => {
    const error = fail(words, acts.length);
    if (error !== null) throw error;
    acts.push(words);
  };
  const found = (path: string): Content => {
    const content = contents.get(path);
    if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return content;
  };
  return {
    acts,
    read: async (path) => {
      act(`read ${path}`);
      const content = contents.get(path);
      return content === undefined ? null : new TextEncoder().encode(content.text);
    },
    write: async (path, bytes) => {
      contents.set(path, { text: '', flushed: false });
      act(`write ${path}`);
      contents.set(path, { text: new TextDecoder().decode(bytes), flushed: false });
    },
    flush: async (path) => {
      act(`flush ${path}`);
      contents.set(path, { ...found(path), flushed: true });
    },
    rename: async (from, to) => {
      act(`rename ${from} ${to}`);
      contents.set(to, found(from));
      contents.delete(from);
    },
    remove: async (path) => {
      act(`remove ${path}`);
      contents.delete(path);
    },
    flushFolder: async (folder) => act(`flush folder ${folder}`),
    afterCut: () =>
      new Map([...contents].map(([path, { text, flushed }]) => [path, flushed ? text : ''] as const)),
  };
}
