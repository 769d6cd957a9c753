/** Adopts editions and takes them back: the one writer of `editions/` in the data folder, one act after another. */
import { join } from 'node:path';
import { systemReason } from '../system-reason.ts';
import { type Written, writeAtomically } from '../write-atomically.ts';
import type { Edition } from './check-edition.ts';
import type { EditionDisk } from './edition-disk.ts';
import {
  type EditionPointer,
  editionPaths,
  withAdopted,
  withFault,
  withRolledBack,
} from './edition-pointer.ts';
import { readKept } from './read-adopted.ts';
import { readPointer } from './read-pointer.ts';
import { stageEdition } from './stage-edition.ts';

export interface KeeperOptions {
  readonly disk: EditionDisk;
  readonly dataFolder: string;
  readonly now: () => Date;
}

/** `current` is the folder that is shown from now on; `null` stands for the shipped dataset. */
export type Kept =
  | { readonly ok: true; readonly current: string | null; readonly changed: boolean }
  | { readonly ok: false; readonly why: string };

export interface EditionKeeper {
  /** Until the pointer has changed the old edition is shown, from then on the new one: never parts of both. */
  adopt(edition: Edition, onProgress?: (done: number, all: number) => void): Promise<Kept>;
  /** Back to the edition before, or to the shipped dataset. */
  rollBack(): Promise<Kept>;
  /** Told that the page faulted while it showed this folder; the second time within a day it rolls back. */
  reportFault(folder: string): Promise<Kept>;
}

export function editionKeeper({ disk, dataFolder, now }: KeeperOptions): EditionKeeper {
  const paths = editionPaths(dataFolder);
  /** What comes next waits for what is under way: two that read one pointer would write one over the other. */
  let underWay: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<Kept>): Promise<Kept> => {
    const turn = underWay.then(act, act);
    underWay = turn.catch(() => undefined);
    return turn;
  };

  const adopt = async (edition: Edition, onProgress?: (done: number, all: number) => void): Promise<Kept> => {
    const { pointer } = await readPointer(dataFolder, disk);
    if (await isShown(pointer, edition)) return { ok: true, current: pointer.current, changed: false };
    const staged = await attempt(() => stageEdition({ disk, dataFolder, edition, onProgress }));
    if (!staged.ok) {
      await attempt(sweep);
      return staged;
    }
    const next = withAdopted(pointer, staged.value);
    const written = await writePointer(next);
    await attempt(sweep);
    return answer(written, next);
  };

  const rollBack = async (): Promise<Kept> => {
    const { pointer } = await readPointer(dataFolder, disk);
    const next = withRolledBack(pointer);
    if (next === null) return { ok: true, current: null, changed: false };
    return answer(await writePointer(next), next);
  };

  const reportFault = async (folder: string): Promise<Kept> => {
    const { pointer } = await readPointer(dataFolder, disk);
    if (pointer.current !== folder) return { ok: true, current: pointer.current, changed: false };
    const { pointer: next, rolledBack } = withFault(pointer, now());
    const written = await writePointer(next);
    return written.ok ? { ok: true, current: next.current, changed: rolledBack } : written;
  };

  async function isShown({ current }: EditionPointer, edition: Edition): Promise<boolean> {
    if (current === null) return false;
    const shown = await readKept(current, dataFolder, disk);
    return shown.ok && shown.edition.fingerprint === edition.fingerprint;
  }

  function writePointer(pointer: EditionPointer): Promise<Written> {
    const bytes = new TextEncoder().encode(`${JSON.stringify(pointer, null, 2)}\n`);
    return writeAtomically({ disk, path: paths.pointer, bytes, previousPath: paths.previousPointer });
  }

  /**
   * Takes away what the pointer does not keep; what cannot be taken away waits for the next time. The copy of the
   * pointer needs nothing more: what it names as current is always kept as well.
   */
  async function sweep(): Promise<void> {
    const { pointer } = await readPointer(dataFolder, disk);
    const entries = (await disk.entries(paths.folder, 1_000)) ?? [];
    for (const { name, kind } of entries) {
      if (kind === 'folder' && !pointer.kept.includes(name))
        await disk.removeFolder(join(paths.folder, name));
    }
  }

  return {
    adopt: (edition, onProgress) => inTurn(() => adopt(edition, onProgress)),
    rollBack: () => inTurn(rollBack),
    reportFault: (folder) => inTurn(() => reportFault(folder)),
  };
}

function answer(written: Written, { current }: EditionPointer): Kept {
  return written.ok ? { ok: true, current, changed: true } : written;
}

type Attempted<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

async function attempt<T>(act: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    return { ok: false, why: systemReason(error) };
  }
}
