/** `npm run fuzz -- --cases N [--seed S]`: the shipped dataset, spoilt N times; none may crash a host or be half adopted. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDatasetFiles } from '../../src/host/read-dataset.ts';
import { numberOf } from '../builders/number-of.ts';
import { fuzzDataset } from './fuzz-dataset.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = numberOf('--cases', values.cases, 100_000);
const seed = numberOf('--seed', values.seed, Date.now() % 2_147_483_647);
const say = (line: string) => process.stdout.write(`${line}\n`);

const read = await readDatasetFiles(join(import.meta.dirname, '../../resources/datasets/azerbaijan-2024'));
if (!read.ok) throw new Error(`the shipped dataset cannot be read: ${JSON.stringify(read.problems)}`);

say(`fuzz: ${cases} cases, seed ${seed}`);
const began = performance.now();
const { whole, refused, codes } = fuzzDataset({ files: read.files, cases, seed });
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
const kinds = [...codes].map(([code, count]) => `${code} ${count}`).join(', ');
say(`fuzz: ${refused} refused with file and words (${kinds})`);
say(`fuzz: ${whole} whole, their integrity asked again; 0 crashes, 0 half adopted; ${seconds} s`);
