/** Makes sure that there is a folder to write settings and journal into, if need be a temporary one. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { systemReason } from './system-reason.ts';

export interface DataFolder {
  /** Where this run writes. */
  readonly folder: string;
  /** Where the venue's settings are read from: the asked folder also where it can only be read. */
  readonly settingsFolder: string;
  /** A sentence for the operator where the asked folder cannot be written. */
  readonly complaint: string | null;
}

/** What systems answer of a folder that is there and takes no more; another one on the same disk would not either. */
const full = new Set(['ENOSPC', 'EDQUOT']);
/** What systems answer of a folder that is there and can perhaps be read. */
const readOnly = new Set(['EROFS', 'EACCES', 'EPERM']);

/** Tries the folder by writing into it, since permission bits alone do not tell of a read-only or a full disk. */
export async function openDataFolder(asked: string, temporaryRoot: string = tmpdir()): Promise<DataFolder> {
  const folder = resolve(asked);
  const reason = await whyNotWritten(folder);
  if (reason === null) return { folder, settingsFolder: folder, complaint: null };
  const trouble = `The data folder ${folder} cannot be written (${reason})`;
  const temporary = full.has(reason) ? null : await makeTemporary(temporaryRoot);
  if (temporary === null) {
    return {
      folder,
      settingsFolder: folder,
      complaint: `${trouble}; the kiosk goes on, and nothing of this run is kept.`,
    };
  }
  return {
    folder: temporary,
    settingsFolder: readOnly.has(reason) ? folder : temporary,
    complaint: `${trouble}; journal and changes of this run lie in ${temporary}.`,
  };
}

async function whyNotWritten(folder: string): Promise<string | null> {
  try {
    await makeFolder(folder);
    const probe = join(folder, '.can-write');
    await writeFile(probe, 'a full disk still makes empty files');
    await rm(probe);
    return null;
  } catch (error) {
    return systemReason(error);
  }
}

async function makeTemporary(root: string): Promise<string | null> {
  try {
    return await mkdtemp(join(root, 'kiosk-walkthrough-'));
  } catch (error) {
    systemReason(error);
    return null;
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
