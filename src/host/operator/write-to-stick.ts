/** Writes one file to the first stick that takes it, whole or not at all, and never over a file that is there. */
import { basename, extname, join } from 'node:path';
import type { StickAnswer, WhyNotOnStick } from '../../bridge/stick.ts';
import type { EditionDisk } from '../editions/edition-disk.ts';
import type { Journal } from '../journal.ts';
import { systemReason } from '../system-reason.ts';
import { writeAtomically } from '../write-atomically.ts';
import { findSticks, type StickPlaces } from './find-sticks.ts';

export interface StickFile {
  /** A plain name with an ending, such as `journal-2026-11-24.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an act is given that writes to a stick. */
export type WriteToStick = (file: StickFile) => Promise<StickAnswer>;

export interface StickMakings {
  readonly places: StickPlaces;
  readonly disk: EditionDisk;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

/** With more files of one name than this on it a stick is not searched for a free one. */
const mostOfOneName = 99;

const reasons: Readonly<Record<string, WhyNotOnStick>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** Sticks are tried in their order; where none takes the file, the answer says why the first did not. */
export function stickWriter({ places, disk, journal }: StickMakings): WriteToStick {
  return async (file) => {
    let first: WhyNotOnStick | null = null;
    for (const stick of await findSticks(places, disk)) {
      const name = await freeName(stick, file.name, disk);
      const path = join(stick, name ?? file.name);
      const written =
        name === null
          ? { ok: false as const, why: 'EEXIST' }
          : await writeAtomically({ disk, path, bytes: file.bytes, previousPath: null });
      if (written.ok) {
        journal.note(`${path} is written.`);
        return { written: true, stick: basename(stick) || stick, name: basename(path) };
      }
      journal.fault(`${path} cannot be written (${written.why}).`);
      first ??= reasons[written.why] ?? 'refused';
    }
    return { written: false, why: first ?? 'no-stick' };
  };
}

/** The name, or the name with a number; `null` where all are taken. The writer's own temporary name must be free, too. */
async function freeName(stick: string, name: string, disk: EditionDisk): Promise<string | null> {
  const ending = extname(name);
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const tried = number === 1 ? name : `${basename(name, ending)}-${number}${ending}`;
    const path = join(stick, tried);
    if ((await isFree(path, disk)) && (await isFree(`${path}.new`, disk))) return tried;
  }
  return null;
}

/** What cannot be looked at is left to the writer, who is told why. */
async function isFree(path: string, disk: EditionDisk): Promise<boolean> {
  try {
    return (await disk.kind(path)) === null;
  } catch (error) {
    systemReason(error);
    return true;
  }
}
