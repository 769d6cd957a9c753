/** `rollback`: makes a kiosk show the edition before the adopted one again, or the shipped dataset where there is none. */
import { type EditionDisk, realEditionDisk } from '../host/editions/edition-disk.ts';
import { editionKeeper } from '../host/editions/edition-keeper.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { withDataFolder } from './with-data-folder.ts';

export async function rollBackEdition(dataFolder: string): Promise<Outcome> {
  const disk = realEditionDisk();
  return withDataFolder(dataFolder, disk, () => rollBackIn(dataFolder, disk));
}

async function rollBackIn(dataFolder: string, disk: EditionDisk): Promise<Outcome> {
  const kept = await editionKeeper({ disk, dataFolder, now: () => new Date() }).rollBack();
  if (!kept.ok) return refuse(`${dataFolder}: the edition cannot be rolled back (${kept.why})`);
  if (!kept.changed) return done(['no edition is adopted; nothing was changed']);
  const shown = kept.current === null ? 'the shipped dataset' : kept.current;
  return done([`rolled back; the kiosk shows ${shown} from its next start on`]);
}
