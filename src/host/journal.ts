/** The operator's journal: one JSON line an event in the data folder, and the same sentence on the terminal. */
import { join } from 'node:path';
import pino from 'pino';
import { oneLine } from './one-line.ts';
import { rotatingFile } from './rotating-file.ts';

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
}

const oneMebibyte = 1_048_576;
const keptFiles = 5;

/** Opens `journal.ndjson` in the folder; at 1 MiB it becomes `journal.1.ndjson`, and five such are kept. */
export function openJournal({ folder, say, now, limitBytes = oneMebibyte }: JournalOptions): Journal {
  const file = rotatingFile({ path: join(folder, 'journal.ndjson'), limitBytes, kept: keptFiles });
  let complained = false;
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
