/**
 * The process that is killed: writes settings and journal as fast as it can, and says what it has finished.
 * Started with the data folder and the number of the first write.
 */
import { writeSync } from 'node:fs';
import { openJournal } from '../../src/host/journal.ts';
import { writeSettings } from '../../src/host/write-settings.ts';
import { settingsNumbered } from './settings-numbered.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
// Small files, so that they are turned often while the kills come.
const journal = openJournal({ folder, say: () => undefined, now: () => new Date(), limitBytes: 4_096 });

for (let number = Number(first); ; number += 1) {
  const written = await writeSettings(folder, settingsNumbered(number));
  if (!written.ok) throw new Error(`the settings cannot be written: ${written.why}`);
  writeSync(1, `${number}\n`);
  journal.note(`Wrote number ${number}.`, { number });
}
