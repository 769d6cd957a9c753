/** Kills the writer again and again, and looks after each kill at what a reader finds. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '../../src/host/read-settings.ts';
import { seeded } from '../builders/seeded.ts';
import { readJournalFolder } from './read-journal-folder.ts';
import { numberOfSettings } from './settings-numbered.ts';

export interface Kills {
  readonly folder: string;
  readonly rounds: number;
  readonly seed: number;
}

export interface Killed {
  /** A sentence for each thing that was not whole. */
  readonly damages: readonly string[];
  readonly writes: number;
  readonly entries: number;
  /** Rounds in which the writer got as far as other settings before it was killed. */
  readonly changes: number;
}

const longestLifeMs = 25;

export async function killWriters({ folder, rounds, seed }: Kills): Promise<Killed> {
  const chance = seeded(seed);
  const damages: string[] = [];
  let last = 0;
  let entries = 0;
  let changes = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const said = await killAfter({ folder, first: last + 1, lifeMs: chance() * longestLifeMs });
    const found = await findSettings(folder, damages, round);
    // What the writer said is written must be found; the one after it may be.
    const finished = said.at(-1) ?? last;
    if (found !== finished && found !== finished + 1) {
      damages.push(`round ${round}: write ${finished} was finished, and the settings are of ${found}.`);
    }
    const journal = readJournalFolder(folder);
    if (journal.damaged > 0)
      damages.push(`round ${round}: ${journal.damaged} damaged entries in the journal.`);
    // The writer enters a number after it said it and before it says the next.
    const entered = said.at(-2) ?? 0;
    if (journal.last < entered) {
      damages.push(`round ${round}: the journal ends at ${journal.last}, ${entered} was entered.`);
    }
    entries += Math.max(0, said.length - 1);
    if (found !== null && found > last) changes += 1;
    last = Math.max(last, found ?? 0);
  }
  return { damages, writes: last, entries, changes };
}

async function findSettings(folder: string, damages: string[], round: number): Promise<number | null> {
  const journal = {
    note: () => undefined,
    fault: (sentence: string) => void damages.push(`round ${round}: ${sentence}`),
  };
  const settings = await readSettings({ dataFolder: folder, journal, now: () => new Date() });
  // Before the first write there are none, and the defaults hold.
  if (settings.venueName === null) return 0;
  return numberOfSettings(settings);
}

interface Life {
  readonly folder: string;
  readonly first: number;
  readonly lifeMs: number;
}

/** Answers the numbers that the writer said before its death. */
function killAfter({ folder, first, lifeMs }: Life): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [
      join(import.meta.dirname, 'write-without-end.ts'),
      folder,
      `${first}`,
    ]);
    let said = '';
    let complaint = '';
    writer.stdout.on('data', (chunk: Buffer) => {
      // Its life is counted from the first write on: before that it only loads.
      if (said === '') setTimeout(() => writer.kill('SIGKILL'), lifeMs);
      said += chunk.toString();
    });
    writer.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    writer.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the writer ended by itself: ${complaint}`));
      resolve(said.split('\n').slice(0, -1).map(Number));
    });
  });
}
