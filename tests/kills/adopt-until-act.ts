/** A process that adopts an edition and kills itself with SIGKILL right before one act on the disk, counted from nought. */
import { realEditionDisk } from '../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../src/host/editions/edition-keeper.ts';
import { numberedEdition } from '../unit/host/editions/built-edition.ts';
import { countedDisk } from './counted-disk.ts';

const [dataFolder = '', number = '1', last = '0'] = process.argv.slice(2);
const disk = countedDisk(realEditionDisk(), (act) => {
  if (act === Number(last)) process.kill(process.pid, 'SIGKILL');
});
const kept = await editionKeeper({ disk, dataFolder, now: () => new Date(0) }).adopt(
  numberedEdition(Number(number)),
);
if (!kept.ok) throw new Error(kept.why);
