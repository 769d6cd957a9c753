/** Makes sure that there is a folder to write settings and journal into, if need be a temporary one. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { systemReason } from './system-reason.ts';

export interface DataFolder {
  readonly folder: string;
  /** A sentence for the operator where the asked folder cannot be written; then `folder` is a temporary one. */
  readonly complaint: string | null;
}

/** Tries the folder by writing into it, since permission bits alone do not tell of a read-only disk. */
export async function openDataFolder(asked: string, temporaryRoot: string = tmpdir()): Promise<DataFolder> {
  const folder = resolve(asked);
  try {
    await makeFolder(folder);
    const probe = join(folder, '.can-write');
    await writeFile(probe, '');
    await rm(probe);
    return { folder, complaint: null };
  } catch (error) {
    const temporary = await mkdtemp(join(temporaryRoot, 'kiosk-walkthrough-'));
    const complaint = `The data folder ${folder} cannot be written (${systemReason(error)}); settings and journal of this run lie in ${temporary}.`;
    return { folder: temporary, complaint };
  }
}

/** Not by `recursive: true`: below a place that allows no folders, such as /proc, Node then tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'EEXIST') return;
    if (reason !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
