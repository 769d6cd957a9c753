/** Builds editions of the small dataset, whole or spoiled, as files in memory and as a folder or a `.zip` on a disk. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipEdition } from '../../../../src/editor/zip-edition.ts';
import {
  type CheckedEdition,
  checkEdition,
  type Edition,
} from '../../../../src/host/editions/check-edition.ts';
import { editionLimits } from '../../../../src/host/editions/edition-limits.ts';
import { listFiles } from '../../../../src/host/editions/list-files.ts';
import { type Manifest, manifestText } from '../../../../src/host/editions/manifest.ts';
import { readZip } from '../../../../src/host/editions/read-zip.ts';
import { builtDataset, type Change, datasetFiles, setIn } from '../../../builders/dataset.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';
import { rawZip } from './raw-zip.ts';

export type Bytes = Map<string, Uint8Array>;

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The small dataset after changes, without a manifest. */
export function contentOf(...changes: readonly Change[]): Bytes {
  return new Map([...datasetFiles(...changes)].map(([path, text]) => [path, bytesOf(text)]));
}

/** The manifest that fits these files; it says what the small dataset says of itself unless told otherwise. */
export function manifestFor(files: Bytes, said: Partial<Manifest> = {}): Manifest {
  const { id, edition, languages, checkedOn } = builtDataset();
  return { format: 1, id, edition, languages, madeOn: checkedOn, files: listFiles(files), ...said };
}

/** Files with their manifest beside them, as they lie in a folder. */
export function withManifest(files: Bytes, manifest: Manifest = manifestFor(files)): Bytes {
  return new Map([...files, ['manifest.json', bytesOf(manifestText(manifest))]]);
}

/** Several editions of one dataset: the number is that of the edition and of a figure in it. */
export function numberedContent(number: number): Bytes {
  return contentOf(
    setIn('dataset.json', 'edition', `2024.${number}`),
    setIn('chapters/roll.json', 'facts[0].claims[1].value.amount', 6_000_000 + number),
  );
}

export function numberedEdition(number: number): Edition {
  const files = numberedContent(number);
  const checked = checkEdition(withManifest(files, manifestFor(files, { edition: `2024.${number}` })), []);
  if (!checked.ok) throw new Error(`The built edition is broken: ${JSON.stringify(checked.problems)}`);
  return checked.edition;
}

/** Writes the files as a folder and answers its path. */
export function editionFolder(files: Bytes): string {
  const folder = join(temporaryFolder(), 'edition');
  writeFiles(folder, files);
  return folder;
}

/** Writes a `.zip` and answers its path. */
export function editionZip(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'edition.zip');
  writeFileSync(path, bytes);
  return path;
}

/** What the editor's `pack` would write. */
export function packed(files: Bytes = contentOf(), manifest: Manifest = manifestFor(files)): Uint8Array {
  return zipEdition(files, manifest);
}

/** A `.zip` of exactly these files, whatever their names and their manifest. */
export function zipOf(files: Bytes): Uint8Array {
  return rawZip([...files].map(([name, content]) => ({ name, content, deflated: true })));
}

/** Reads and checks a `.zip` in memory, as a kiosk that trusts nobody in particular does. */
export function checkZip(bytes: Uint8Array): CheckedEdition {
  const read = readZip(bytes, 'edition.zip', editionLimits);
  return read.ok ? checkEdition(read.files, []) : read;
}
