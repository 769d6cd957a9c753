import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { readAdopted } from '../../../../src/host/editions/read-adopted.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const rounds = 8;

interface Killed {
  /** The last edition that was said to be adopted; 0 where none was. */
  readonly adopted: number;
  readonly signal: NodeJS.Signals | null;
}

/** Adopts from a number on and is killed at a line of its output, so that nobody has to wait or to guess. */
function killAtLine(dataFolder: string, from: number, line: number): Promise<Killed> {
  const script = join(import.meta.dirname, 'adopt-without-end.ts');
  const child = spawn(process.execPath, [script, dataFolder, String(from)], {
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
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve({ adopted, signal }));
  });
}

test('a host killed while it adopts shows the old edition or the new at the next start, whole', {
  timeout: 120_000,
}, async () => {
  const dataFolder = temporaryFolder();
  const shown: number[] = [];
  let next = 1;
  for (let round = 0; round < rounds; round += 1) {
    const { adopted, signal } = await killAtLine(dataFolder, next, 14 + round * 5);
    expect(signal).toBe('SIGKILL');
    const read = await readAdopted(dataFolder, realEditionDisk());
    expect(read.complaints).toEqual([]);
    const number = Number(read.adopted?.edition.manifest.edition.split('.')[1]);
    // The line may have been on its way when the process was killed.
    expect(number).toBeGreaterThanOrEqual(adopted);
    shown.push(number);
    next = number + 1;
  }
  console.info(`killed ${rounds} times; shown at the next start: ${shown.join(', ')}`);
  expect(new Set(shown).size).toBe(rounds);
});
