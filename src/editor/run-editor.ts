/** Does what the editor of a dataset asks for, and answers what to print and how to exit. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDataset } from '../dataset/parse-dataset.ts';
import { readDatasetFiles } from '../host/read-dataset.ts';
import { systemReason } from '../host/system-reason.ts';
import { countDataset } from './count-dataset.ts';
import { diffDatasets } from './diff-datasets.ts';
import { makeKeys } from './make-keys.ts';
import { type Outcome, refuse, tell } from './outcome.ts';
import { packEdition } from './pack-edition.ts';
import { parseCommand } from './parse-command.ts';
import { schemaTexts } from './schema-texts.ts';
import { signEdition } from './sign-edition.ts';
import { verifyEdition } from './verify-edition.ts';

/** `schemaFolder` is where the schemas go unless `--out` says otherwise. */
export async function runEditor(args: readonly string[], schemaFolder: string): Promise<Outcome> {
  const parsed = parseCommand(args);
  if (!parsed.ok) return refuse(parsed.message);
  const { command } = parsed;
  switch (command.does) {
    case 'check':
      return checkFolder(command.folder);
    case 'schema':
      return writeSchemas(command.out ?? schemaFolder);
    case 'pack':
      return packEdition(command);
    case 'sign':
      return signEdition(command);
    case 'keygen':
      return makeKeys(command.out);
    case 'verify':
      return verifyEdition(command);
    case 'diff':
      return diffDatasets(command);
  }
}

async function checkFolder(folder: string): Promise<Outcome> {
  const read = await readDatasetFiles(folder);
  if (!read.ok) {
    const missing = read.problems.find(({ code, file }) => code === 'missing' && file === '.');
    return missing ? refuse(missing.message) : tell(read.problems);
  }
  const checked = parseDataset(read.files);
  return checked.ok ? { exitCode: 0, lines: countDataset(checked.dataset) } : tell(checked.problems);
}

async function writeSchemas(folder: string): Promise<Outcome> {
  const lines: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of schemaTexts()) {
      const path = join(folder, name);
      await writeFile(path, text);
      lines.push(path);
    }
  } catch (error) {
    return refuse(`${folder} cannot be written (${systemReason(error)})`);
  }
  return { exitCode: 0, lines };
}
