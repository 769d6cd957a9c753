/** Examines editions in a data folder that has one already, and sees to it that nothing in it changes meanwhile. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { realEditionDisk } from '../../../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import type { EditionProblem } from '../../../../src/host/editions/edition-problem.ts';
import { type Examined, examineEdition } from '../../../../src/host/editions/examine-edition.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { numberedEdition } from './built-edition.ts';
import { folderHash } from './folder-hash.ts';

const disk = realEditionDisk();
const now = () => new Date('2026-11-24T08:00:00Z');

/** A data folder in which an edition has been adopted, and a key is trusted where one is named. */
export async function dataFolderWith(key: string | null = null): Promise<string> {
  const dataFolder = temporaryFolder();
  await editionKeeper({ disk, dataFolder, now }).adopt(numberedEdition(1));
  const trusted = { version: 1, keys: key === null ? [] : [{ name: 'The museum', key }] };
  writeFileSync(join(dataFolder, 'trusted-keys.json'), JSON.stringify(trusted));
  return dataFolder;
}

export async function examineIn(
  dataFolder: string,
  source: string,
  offered: readonly string[] = [],
): Promise<Examined> {
  const before = folderHash(dataFolder);
  const examined = await examineEdition({ source, disk, dataFolder, shown: null, offered });
  expect(folderHash(dataFolder)).toBe(before);
  return examined;
}

export async function problemsOf(dataFolder: string, source: string): Promise<readonly EditionProblem[]> {
  const examined = await examineIn(dataFolder, source);
  return examined.ok ? [] : examined.problems;
}
