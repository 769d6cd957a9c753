/** Makes sure that a kiosk's data folder is there. */
import type { EditionDisk } from '../host/editions/edition-disk.ts';
import { systemReason } from '../host/system-reason.ts';

/** A sentence where it is not. It is never made: a slip of the keys would adopt an edition for no kiosk at all. */
export async function dataFolderComplaint(folder: string, disk: EditionDisk): Promise<string | null> {
  try {
    if ((await disk.entries(folder, 1)) !== null) return null;
    return `expected the data folder of a kiosk at ${folder}`;
  } catch (error) {
    return `${folder} cannot be read (${systemReason(error)})`;
  }
}
