/** Kills a process that adopts editions without end, again and again, and looks after each kill at what a start would show. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { realEditionDisk } from '../../src/host/editions/edition-disk.ts';
import { readAdopted } from '../../src/host/editions/read-adopted.ts';
import { seeded } from '../builders/seeded.ts';
import type { Kills } from './kill-writers.ts';

export interface KilledAdoptions {
  /** A sentence for each edition that was not whole, or older than what was said to be adopted. */
  readonly damages: readonly string[];
  /** The number of the edition that each next start showed; 0 for the shipped dataset. */
  readonly shown: readonly number[];
}

/** An edition writes a line for each of its 11 files and one when it is adopted: so many let each round adopt one at least. */
const fewestLines = 14;
const moreLines = 24;

export async function killAdoptions({ folder, rounds, seed }: Kills): Promise<KilledAdoptions> {
  const chance = seeded(seed);
  const damages: string[] = [];
  const shown: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const last = shown.at(-1) ?? 0;
    const line = fewestLines + Math.floor(chance() * moreLines);
    const adopted = await killAtLine({ folder, first: last + 1, line });
    const read = await readAdopted(folder, realEditionDisk());
    damages.push(...read.complaints.map(({ sentence }) => `round ${round}: ${sentence}`));
    const number = Number(read.adopted?.edition.manifest.edition.split('.')[1] ?? 0);
    // The line may have been on its way when the process was killed.
    if (number < Math.max(adopted, last)) {
      damages.push(`round ${round}: edition ${Math.max(adopted, last)} was adopted, and ${number} is shown.`);
    }
    shown.push(number);
  }
  return { damages, shown };
}

interface Life {
  readonly folder: string;
  readonly first: number;
  /** The line of its output at which it is killed: nobody has to wait or to guess. */
  readonly line: number;
}

/** Answers the number of the last edition that was said to be adopted; 0 where none was. */
function killAtLine({ folder, first, line }: Life): Promise<number> {
  const script = join(import.meta.dirname, 'adopt-without-end.ts');
  const child = spawn(process.execPath, [script, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lines = 0;
  let adopted = 0;
  createInterface({ input: child.stdout }).on('line', (text) => {
    lines += 1;
    adopted = Number(/^adopted (\d+)$/.exec(text)?.[1] ?? adopted);
    if (lines === line) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      signal === 'SIGKILL' ? resolve(adopted) : reject(new Error(`it ended by itself with ${code}`)),
    );
  });
}
