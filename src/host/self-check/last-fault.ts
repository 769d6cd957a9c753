/** Finds the last fault in the text of a journal. */
import { z } from 'zod';

export interface LastFault {
  readonly at: Date;
  readonly sentence: string;
}

/** As pino writes an error. */
const faultEntry = z.object({ level: z.literal(50), time: z.iso.datetime(), event: z.string() });

/** Lines that are torn, or not an entry, are passed over. */
export function lastFault(journal: string): LastFault | null {
  for (const line of journal.split('\n').toReversed()) {
    const entry = readEntry(line);
    if (entry !== null) return { at: new Date(entry.time), sentence: entry.event };
  }
  return null;
}

function readEntry(line: string): z.infer<typeof faultEntry> | null {
  if (!line.includes('"level":50')) return null;
  try {
    return faultEntry.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
