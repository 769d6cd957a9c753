/** `npm run dataset -- check DIR`, `schema`, `pack`, `sign`, `keygen`, `verify`, `diff`: the tools of whoever edits a dataset. */
import { join, relative } from 'node:path';
import { runEditor } from './run-editor.ts';

const schemaFolder = join(import.meta.dirname, '..', '..', 'resources', 'schema');
const { exitCode, lines } = await runEditor(process.argv.slice(2), relative('', schemaFolder) || '.');
const channel = exitCode === 2 ? process.stderr : process.stdout;
channel.write(lines.map((line) => `${line}\n`).join(''));
process.exitCode = exitCode;
