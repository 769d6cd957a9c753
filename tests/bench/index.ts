/**
 * `npm run bench [-- --rounds N]`: measures the app beside two slide decks and a blank page, prints the tables, and writes them
 * into `bench/results.json` and `docs/performance.md`. Fails where a budget is missed or a visit came to nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../src/start/build-if-needed.ts';
import { numberOf } from '../builders/number-of.ts';
import { budgetsFile, judgeBudgets } from './judge-budgets.ts';
import { runBench } from './run-bench.ts';
import { budgetTable, measureTable, withTables } from './write-table.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
const rounds = numberOf('--rounds', values.rounds, 15);
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1_000).toFixed(0);
const say = (line: string) => process.stdout.write(`${seconds().padStart(4)} s  ${line}\n`);

const appFolder = resolve(import.meta.dirname, '../..');
const built = await buildIfNeeded({ projectFolder: appFolder, node: process.execPath, say });
if (!built.ok) throw new Error(built.output);

const budgets = budgetsFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8')),
);
const run = await runBench({
  ...{ appFolder, rounds, facts: [100, 1_000, 10_000], corePaths: [10, 100, 1_000] },
  ...{ restSeconds: 60, settleSeconds: 5, say },
});
const judged = judgeBudgets(budgets, run.measures);
const { failures, scenes, measures } = run;
const processors = cpus();
const machine = `${processors.length} × ${processors[0]?.model ?? 'unknown'}, ${process.platform}, Node ${process.version}`;

mkdirSync(join(appFolder, 'bench'), { recursive: true });
const results = { machine, rounds, scenes, failures, budgets: judged, measures };
writeFileSync(join(appFolder, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
const heading = `${rounds} rounds on ${machine}; ${scenes} scenes a side; ${failures.length} visits failed.`;
const tables = [heading, budgetTable(judged), measureTable(measures)].join('\n\n');
const page = join(appFolder, 'docs/performance.md');
writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables));

process.stdout.write(`\n${tables}\n\n`);
for (const failure of failures) say(failure);
say(`${judged.filter(({ met }) => met).length} of ${judged.length} budgets met`);
process.exitCode = judged.every(({ met }) => met) && failures.length === 0 ? 0 : 1;
