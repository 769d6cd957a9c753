/** Does what changes a kiosk's data folder while no loopback kiosk runs with it, and nothing where one does. */
import { resolve } from 'node:path';
import type { EditionDisk } from '../host/editions/edition-disk.ts';
import { holdDataFolder } from '../loopback/hold-data-folder.ts';
import { dataFolderComplaint } from './data-folder-complaint.ts';
import { type Outcome, refuse } from './outcome.ts';

/** Where the machine cannot tell whether one runs, the work is done. */
export async function withDataFolder(
  folder: string,
  disk: EditionDisk,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const complaint = await dataFolderComplaint(folder, disk);
  if (complaint !== null) return refuse(complaint);
  const held = await holdDataFolder(resolve(folder));
  if (!held.held && held.why === null) {
    return refuse(
      `a kiosk runs with the data folder ${folder}; adopt or go back in its panel, or end it first`,
    );
  }
  try {
    return await work();
  } finally {
    if (held.held) await held.release();
  }
}
