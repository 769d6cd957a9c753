/**
 * `npm run kills -- --rounds N [--seed S]`: a process that writes settings and journal without end is killed with
 * SIGKILL at random moments; after each round the next reader must find whole settings and a whole journal.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { numberOf } from '../builders/number-of.ts';
import { killWriters } from './kill-writers.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = numberOf('--rounds', values.rounds, 500);
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
process.exitCode = damages.length === 0 ? 0 : 1;
