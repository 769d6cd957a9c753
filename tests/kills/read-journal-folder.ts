/** Reads every journal file of a folder as the operator would: which entries are whole, and how far they go. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReadJournal {
  /** Lines that are no entry, other than the half line at the very end that a kill may leave. */
  readonly damaged: number;
  /** The highest number that was entered. */
  readonly last: number;
}

export function readJournalFolder(folder: string): ReadJournal {
  let damaged = 0;
  let last = 0;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.ndjson'))) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    // Behind the last line break stands nothing, or what the kill cut off.
    for (const line of lines.slice(0, -1)) {
      const number = numberOfEntry(line);
      if (number === null) damaged += 1;
      else last = Math.max(last, number);
    }
  }
  return { damaged, last };
}

function numberOfEntry(line: string): number | null {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('number' in entry)) return null;
    return typeof entry.number === 'number' ? entry.number : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
