/** The source files of the app, read once for a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Module, readModule } from './read-module.ts';

export const projectFolder = resolve(import.meta.dirname, '../..');

/** Answers every module under `src`. */
export function sourceModules(): readonly Module[] {
  const folder = join(projectFolder, 'src');
  return filesUnder('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readModule(path, readFileSync(join(folder, path), 'utf8')));
}

/** Answers the files under a folder of the project, with forward slashes, seen from that folder. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(projectFolder, folder).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
