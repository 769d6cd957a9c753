/** The operator's journal: one JSON line an event in the data folder, and the same sentence on the terminal. */
import { join } from 'node:path';
import pino from 'pino';
import { oneLine } from './one-line.ts';
import { numbered, rotatingFile } from './rotating-file.ts';

/** Never throws into the caller: a kiosk goes on showing when its disk is full. */
export interface Journal {
  /** Something happened as it should. */
  note(sentence: string, data?: JournalData): void;
  /** Something went wrong. */
  fault(sentence: string, data?: JournalData): void;
  /** Lets go of the file; later entries reach the terminal only. */
  close(): void;
}

export type JournalData = Readonly<Record<string, string | number | boolean | null>>;

export interface JournalOptions {
  readonly folder: string;
  /** Prints one line on the terminal. */
  readonly say: (line: string) => void;
  readonly now: () => Date;
  readonly limitBytes?: number;
  /** Whether the operator knows already that nothing can be written; then it is not said again. */
  readonly knownUnwritable?: boolean;
}

/** Twenty files of at most 2.5 MB: the journal never takes more than 50 MB. */
const usualLimitBytes = 2_500_000;
const keptFiles = 19;
const dayMs = 86_400_000;
/** A file holds one day at most, so that no entry outlives its fourteenth day by the age of its neighbours. */
const keepDays = 13;

const fileName = 'journal.ndjson';

/** The names of all files that a journal can have, the one with the oldest entries first. */
export const journalFiles: readonly string[] = Array.from({ length: keptFiles + 1 }, (_, younger) =>
  numbered(fileName, keptFiles - younger),
);

/**
 * Opens `journal.ndjson` in the folder. After a day, or when it is full, it becomes `journal.1.ndjson`. What is too old
 * goes with the first entry after that; a kiosk that is off removes nothing.
 */
export function openJournal(options: JournalOptions): Journal {
  const { folder, say, now, limitBytes = usualLimitBytes, knownUnwritable = false } = options;
  const file = rotatingFile({
    path: join(folder, fileName),
    limitBytes,
    kept: keptFiles,
    now: () => now().getTime(),
    momentOf: momentOfEntry,
    turnMs: dayMs,
    keepMs: keepDays * dayMs,
  });
  let complained = knownUnwritable;
  const destination = {
    write: (line: string) => {
      const outcome = file.append(line);
      if (outcome.ok || complained) return;
      complained = true;
      say(oneLine(`The journal cannot be written (${outcome.why}); the kiosk goes on without it.`));
    },
  };
  const logger = pino(
    { base: null, messageKey: 'event', timestamp: () => `,"time":"${now().toISOString()}"` },
    destination,
  );
  return {
    note: (sentence, data = {}) => {
      say(oneLine(sentence));
      logger.info({ ...data }, sentence);
    },
    fault: (sentence, data = {}) => {
      say(oneLine(sentence));
      logger.error({ ...data }, sentence);
    },
    close: () => file.close(),
  };
}

const entryTime = /"time":"(\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z)"/;

/** Milliseconds since 1970, from where pino writes it: before anything that an entry carries. */
function momentOfEntry(line: string): number | null {
  const moment = Date.parse(entryTime.exec(line)?.[1] ?? '');
  return Number.isNaN(moment) ? null : moment;
}
