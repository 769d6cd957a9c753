/** Carries out commands of the editor on datasets, editions and data folders of the test's own. */
import { join } from 'node:path';
import type { Outcome } from '../../../src/editor/outcome.ts';
import { runEditor } from '../../../src/editor/run-editor.ts';
import { type Change, datasetFiles } from '../../builders/dataset.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { writeFiles } from '../host/write-files.ts';

/** With places that a command is never to touch. */
export function edit(...args: readonly string[]): Promise<Outcome> {
  return runEditor(args, { schemaFolder: 'unused', shippedDataset: 'unused' });
}

/** Writes the small dataset, changed, and answers its folder. */
export function writeDataset(...changes: readonly Change[]): string {
  const folder = temporaryFolder();
  writeFiles(folder, datasetFiles(...changes));
  return folder;
}

/** Packs the small dataset, changed, and answers the path of the `.zip`. */
export async function packDataset(...changes: readonly Change[]): Promise<string> {
  const out = join(temporaryFolder(), 'edition.zip');
  const { exitCode, lines } = await edit('pack', writeDataset(...changes), '--out', out);
  if (exitCode !== 0) throw new Error(lines.join('\n'));
  return out;
}

export interface Keys {
  readonly file: string;
  readonly publicKey: string;
}

export async function makeKeys(): Promise<Keys> {
  const file = join(temporaryFolder(), 'key.pem');
  const { lines } = await edit('keygen', '--out', file);
  return { file, publicKey: lines.at(-1)?.replace('public key: ', '') ?? '' };
}
