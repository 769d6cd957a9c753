/** Which adopted edition is shown and which are kept: one small file, and the only thing that changes when an edition does. */
import { join } from 'node:path';
import { z } from 'zod';

const folderName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,120}$/, 'expected the name of an edition folder');

export const pointerFile = z
  .strictObject({
    version: z.literal(1, 'expected version 1'),
    /** `null` shows the dataset that came with the app. */
    current: folderName.nullable(),
    /** In the order of adoption, the latest first. */
    kept: z.array(folderName).max(3),
    /** When the page last faulted under the current edition, each to the second. */
    faultsAt: z.array(z.iso.datetime()).max(1),
  })
  .refine(({ current, kept }) => current === null || kept.includes(current), {
    error: 'expected a current edition that is kept',
    path: ['current'],
  });

export interface EditionPointer {
  readonly version: 1;
  readonly current: string | null;
  readonly kept: readonly string[];
  readonly faultsAt: readonly string[];
}

export const shippedPointer: EditionPointer = { version: 1, current: null, kept: [], faultsAt: [] };

export const mostKept = 3;
/** Two faults further apart than this are not blamed on the edition: a day's run is over. */
export const faultMemoryHours = 24;

/** Where editions lie in the data folder. */
export function editionPaths(dataFolder: string) {
  const folder = join(dataFolder, 'editions');
  return {
    folder,
    pointer: join(folder, 'current.json'),
    previousPointer: join(folder, 'current.previous.json'),
    staging: join(folder, '.staging-edition'),
  };
}

/** Editions that were rolled back are let go of: whoever rolls back again wants the one before, not a faulty one. */
export function withAdopted(pointer: EditionPointer, folder: string): EditionPointer {
  const kept = [folder, ...keptFromCurrent(pointer).filter((other) => other !== folder)];
  return { version: 1, current: folder, kept: kept.slice(0, mostKept), faultsAt: [] };
}

/** The edition before the current one, or the shipped dataset where there is none; `null` where that is shown already. */
export function withRolledBack(pointer: EditionPointer): EditionPointer | null {
  if (pointer.current === null) return null;
  return { ...pointer, current: keptFromCurrent(pointer)[1] ?? null, faultsAt: [] };
}

export interface AfterFault {
  readonly pointer: EditionPointer;
  readonly rolledBack: boolean;
}

/** The second fault within the memory rolls back. A clock that was set back makes no fault older than it is. */
export function withFault(pointer: EditionPointer, now: Date): AfterFault {
  const memoryMs = faultMemoryHours * 3_600_000;
  const recent = pointer.faultsAt.some((at) => Math.abs(now.getTime() - Date.parse(at)) <= memoryMs);
  const rolledBack = recent ? withRolledBack(pointer) : null;
  if (rolledBack !== null) return { pointer: rolledBack, rolledBack: true };
  return { pointer: { ...pointer, faultsAt: [now.toISOString()] }, rolledBack: false };
}

/** The current edition and those to fall back on, nearest first. */
export function keptFromCurrent({ current, kept }: EditionPointer): readonly string[] {
  return current === null ? [] : kept.slice(Math.max(0, kept.indexOf(current)));
}
