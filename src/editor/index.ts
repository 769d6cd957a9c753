/** `npm run dataset -- check DIR`, `schema`, `pack`, `sign`, `keygen`, `verify`, `diff`, `adopt`, `rollback`: the tools of whoever edits a dataset. */
import { join, relative } from 'node:path';
import { shippedDataset } from '../host/shipped-dataset.ts';
import { runEditor } from './run-editor.ts';

const resources = join(import.meta.dirname, '..', '..', 'resources');
const { exitCode, lines } = await runEditor(process.argv.slice(2), {
  schemaFolder: relative('', join(resources, 'schema')) || '.',
  shippedDataset: join(resources, shippedDataset),
});
const channel = exitCode === 2 ? process.stderr : process.stdout;
channel.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = exitCode;
