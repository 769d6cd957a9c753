/** Remembers across starts how often the kiosk had to restart itself, so that it can stop doing so. */
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { type Disk, realDisk } from './disk.ts';
import { systemReason } from './system-reason.ts';
import { type Written, writeAtomically } from './write-atomically.ts';

export const restartWindowMs = 15 * 60_000;
export const mostRestarts = 3;

const memoryFile = z.strictObject({ version: z.literal(1), restarts: z.array(z.iso.datetime()).max(100) });

export interface RestartMemory {
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly disk?: Disk;
}

const pathIn = (dataFolder: string) => join(dataFolder, 'recovery.json');

/** Restarts of the last fifteen minutes. No file, or a broken one, remembers nothing: it may not keep the kiosk from starting. */
export async function recentRestarts({
  dataFolder,
  now,
  disk = realDisk(),
}: RestartMemory): Promise<readonly Date[]> {
  const nowMs = now().getTime();
  // A restart that lies ahead is from before a clock was set back; it counts, or a jump would undo the breaker.
  return (await read(disk, pathIn(dataFolder))).filter(
    (moment) => nowMs - moment.getTime() < restartWindowMs,
  );
}

/** Enters a restart that is about to happen. */
export async function rememberRestart(memory: RestartMemory): Promise<Written> {
  const { dataFolder, now, disk = realDisk() } = memory;
  const moments = [...(await recentRestarts(memory)), now()].slice(-mostRestarts - 1);
  const text = JSON.stringify({ version: 1, restarts: moments.map((moment) => moment.toISOString()) });
  const bytes = new TextEncoder().encode(`${text}\n`);
  return writeAtomically({ disk, path: pathIn(dataFolder), bytes, previousPath: null });
}

async function read(disk: Disk, path: string): Promise<readonly Date[]> {
  try {
    const bytes = await disk.read(path);
    const text = bytes === null ? null : decodeText(bytes);
    if (text === null) return [];
    const parsed = memoryFile.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.restarts.map((moment) => new Date(moment)) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    systemReason(error);
    return [];
  }
}
