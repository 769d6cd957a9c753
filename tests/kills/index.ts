/**
 * `npm run kills -- --rounds N [--adoptions N] [--seed S]`: a process that writes settings and journal without end is killed
 * with SIGKILL at random moments, and so is one that adopts editions, then one right before each of its acts on the disk;
 * what the next start finds must be whole.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { numberOf } from '../builders/number-of.ts';
import { killAdoptions } from './kill-adoptions.ts';
import { killAtEveryAct } from './kill-at-every-act.ts';
import { killWriters } from './kill-writers.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { rounds: text, adoptions: text, seed: text } });
const rounds = numberOf('--rounds', values.rounds, 500);
const adoptions = numberOf('--adoptions', values.adoptions, 100);
const seed = numberOf('--seed', values.seed, Date.now() % 2_147_483_647);

const folder = mkdtempSync(join(tmpdir(), 'kiosk-kills-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`kills: ${rounds} rounds, seed ${seed}`);
const began = performance.now();
const { damages, writes, entries, changes } = await killWriters({ folder, rounds, seed });
for (const damage of damages) say(damage);
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
say(
  `kills: ${rounds} kills during ${writes} writes of settings and ${entries} entries of the journal; ${changes} rounds found other settings than the round before; ${damages.length} damaged; ${seconds} s`,
);
rmSync(folder, { recursive: true, force: true });

const editions = mkdtempSync(join(tmpdir(), 'kiosk-kills-'));
const adopting = performance.now();
const { damages: mixtures, shown } = await killAdoptions({ folder: editions, rounds: adoptions, seed });
for (const mixture of mixtures) say(mixture);
say(
  `kills: ${adoptions} kills of a process that adopts editions; ${new Set(shown).size} different ones shown at the next start; ${mixtures.length} damaged; ${((performance.now() - adopting) / 1_000).toFixed(1)} s`,
);
rmSync(editions, { recursive: true, force: true });

const cut = mkdtempSync(join(tmpdir(), 'kiosk-kills-'));
const cutting = performance.now();
const atActs = await killAtEveryAct({ folder: cut, step: 1 });
for (const damage of atActs.damages) say(damage);
say(
  `kills: ${atActs.kills} kills, one before each of the ${atActs.acts} acts of an adoption; then ${atActs.old} times the old edition, ${atActs.young} times the new; ${atActs.damages.length} damaged; ${((performance.now() - cutting) / 1_000).toFixed(1)} s`,
);
rmSync(cut, { recursive: true, force: true });
process.exitCode = damages.length + mixtures.length + atActs.damages.length === 0 ? 0 : 1;
