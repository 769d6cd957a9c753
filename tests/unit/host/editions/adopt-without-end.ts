/** A process to be killed: adopts one edition after another without end and prints a line for each file it wrote. */
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import { numberedEdition } from './built-edition.ts';

const [dataFolder = '', first = '1'] = process.argv.slice(2);
const keeper = editionKeeper({ disk: realEditionDisk(), dataFolder, now: () => new Date(0) });
for (let number = Number(first); ; number += 1) {
  const kept = await keeper.adopt(numberedEdition(number), () => process.stdout.write('file\n'));
  if (!kept.ok) throw new Error(kept.why);
  process.stdout.write(`adopted ${number}\n`);
}
