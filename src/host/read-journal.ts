/** Reads the whole journal, oldest entry first, out of its files. */
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { journalFiles } from './journal.ts';
import { systemReason } from './system-reason.ts';

/** One line an entry. A file that cannot be read leaves a line of its own that says so. */
export async function readJournal(folder: string, disk: Pick<Disk, 'read'>): Promise<readonly string[]> {
  const texts = await Promise.all(journalFiles.map((name) => readText(folder, name, disk)));
  return texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
}

async function readText(folder: string, name: string, disk: Pick<Disk, 'read'>): Promise<string> {
  try {
    const bytes = await disk.read(join(folder, name));
    return bytes === null ? '' : new TextDecoder().decode(bytes);
  } catch (error) {
    return JSON.stringify({ unreadable: name, why: systemReason(error) });
  }
}
