/** `npm run narrate -- [--check] [DIR]`: speaks the texts of a dataset into sound files, or tells what is not spoken yet. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { narrate } from './narrate.ts';

const shipped = join(import.meta.dirname, '..', '..', 'resources', 'datasets', 'azerbaijan-2024');
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
// The scenes are drawn to find their texts, and Node alone cannot read their files.
const { module } = await runnerImport<typeof import('./spoken-texts.ts')>(
  join(import.meta.dirname, 'spoken-texts.ts'),
  { configFile: false, logLevel: 'error' },
);
process.exitCode = await narrate({
  folder: resolve(positionals[0] ?? shipped),
  textsOf: module.spokenTexts,
  check: values.check,
  say: (line) => {
    process.stdout.write(`${line}\n`);
  },
});
