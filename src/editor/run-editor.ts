/** Does what the editor of a dataset asks for, and answers what to print and how to exit. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDataset } from '../dataset/parse-dataset.ts';
import type { Problem } from '../dataset/problem.ts';
import { oneLine } from '../host/one-line.ts';
import { readDatasetFiles } from '../host/read-dataset.ts';
import { systemReason } from '../host/system-reason.ts';
import { countDataset } from './count-dataset.ts';
import { parseCommand } from './parse-command.ts';
import { schemaTexts } from './schema-texts.ts';

/** 0: done; 1: the dataset has problems; 2: the command could not be carried out. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** `schemaFolder` is where the schemas go unless `--out` says otherwise. */
export async function runEditor(args: readonly string[], schemaFolder: string): Promise<Outcome> {
  const parsed = parseCommand(args);
  if (!parsed.ok) return refuse(parsed.message);
  const { command } = parsed;
  return command.does === 'check' ? checkFolder(command.folder) : writeSchemas(command.out ?? schemaFolder);
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

function tell(problems: readonly Problem[]): Outcome {
  return {
    exitCode: 1,
    lines: problems.map(({ file, path, message }) =>
      oneLine(path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`),
    ),
  };
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

function refuse(message: string): Outcome {
  return { exitCode: 2, lines: [oneLine(message)] };
}
