/** What a browser's processes take of the machine, all of them together, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

/** `null` where the system has no such file: the measure is then not taken. */
export function hasProcessFiles(): boolean {
  return process.platform === 'linux';
}

/** The process and everything that it started, by way of others or at once. */
export function familyOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readIfThere(`/proc/${name}/stat`);
    // The name of the program stands in brackets and may hold anything.
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isOfFamily = (id: number | undefined): boolean =>
    id !== undefined && (id === root || isOfFamily(parents.get(id)));
  return [...parents.keys()].filter(isOfFamily);
}

/** Milliseconds on a processor so far: of every thread, and of each process's first thread alone. */
export function processorMs(ids: readonly number[]): {
  readonly all: number;
  readonly byMain: ReadonlyMap<number, number>;
} {
  const byMain = new Map<number, number>();
  let all = 0;
  for (const id of ids) {
    for (const thread of listIfThere(`/proc/${id}/task`)) {
      const ms = Number(readIfThere(`/proc/${id}/task/${thread}/schedstat`)?.split(' ')[0] ?? 0) / 1e6;
      all += ms;
      if (Number(thread) === id) byMain.set(id, ms);
    }
  }
  return { all, byMain };
}

/** Memory in megabytes; what several share is divided among them. */
export function memoryMb(ids: readonly number[]): number {
  const kilobytes = ids.map((id) =>
    Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${id}/smaps_rollup`) ?? '')?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** A process may end while it is looked at. */
function readIfThere(path: string): string | null {
  return orIfGone(() => readFileSync(path, 'utf8'), null);
}

function listIfThere(path: string): readonly string[] {
  return orIfGone(() => readdirSync(path), []);
}

function orIfGone<Found>(read: () => Found, otherwise: Found): Found {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return otherwise;
    throw error;
  }
}
