/** Kills an adoption right before each of its acts on the disk, one process an act, and looks at what the next start shows. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { realEditionDisk } from '../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../src/host/editions/edition-keeper.ts';
import { readAdopted } from '../../src/host/editions/read-adopted.ts';
import { numberedEdition } from '../unit/host/editions/built-edition.ts';
import { countedDisk } from './counted-disk.ts';

export interface ActKills {
  readonly folder: string;
  /** Every act where it is 1, every third where it is 3; the last one always. */
  readonly step: number;
}

export interface KilledActs {
  readonly acts: number;
  readonly kills: number;
  readonly old: number;
  readonly young: number;
  /** A sentence for each kill after which something else was shown, or nothing could be adopted any more. */
  readonly damages: readonly string[];
}

export async function killAtEveryAct({ folder, step }: ActKills): Promise<KilledActs> {
  const before = join(folder, 'before');
  mkdirSync(before);
  await keeperIn(before).adopt(numberedEdition(1));
  const acts = await countActs(before, join(folder, 'counting'));
  const damages: string[] = [];
  const counts = { kills: 0, old: 0, young: 0 };
  for (let act = acts - 1; act >= 0; act -= step) {
    const data = join(folder, `act-${act}`);
    cpSync(before, data, { recursive: true });
    await killBefore(act, data);
    counts.kills += 1;
    const { adopted, complaints } = await readAdopted(data, realEditionDisk());
    const shown = adopted?.edition.manifest.edition ?? 'nothing';
    if (shown === '2024.1') counts.old += 1;
    if (shown === '2024.2') counts.young += 1;
    if (complaints.length > 0 || !['2024.1', '2024.2'].includes(shown)) {
      damages.push(`act ${act}: ${[shown, ...complaints.map(({ sentence }) => sentence)].join('; ')}`);
    }
    const again = await keeperIn(data).adopt(numberedEdition(3));
    if (!again.ok) damages.push(`act ${act}: nothing can be adopted any more (${again.why})`);
  }
  return { acts, ...counts, damages };
}

function keeperIn(dataFolder: string, disk = realEditionDisk()) {
  return editionKeeper({ disk, dataFolder, now: () => new Date(0) });
}

async function countActs(before: string, folder: string): Promise<number> {
  cpSync(before, folder, { recursive: true });
  let acts = 0;
  const disk = countedDisk(realEditionDisk(), () => {
    acts += 1;
  });
  await keeperIn(folder, disk).adopt(numberedEdition(2));
  return acts;
}

function killBefore(act: number, dataFolder: string): Promise<void> {
  const script = join(import.meta.dirname, 'adopt-until-act.ts');
  const child = spawn(process.execPath, [script, dataFolder, '2', String(act)], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`act ${act}: it ended by itself with ${code}`)),
    );
  });
}
