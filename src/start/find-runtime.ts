/** Looks for the Electron runtime, which is not inside its npm package but downloaded beside it. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../host/system-reason.ts';

/**
 * Whole path of the Electron program, or `null` where it is not here.
 * Looks at files only: importing the package `electron` would start a download of its own.
 */
export async function findRuntime(projectFolder: string): Promise<string | null> {
  const folder = join(projectFolder, 'node_modules', 'electron');
  try {
    const inside = (await readFile(join(folder, 'path.txt'), 'utf8')).trim();
    const program = join(folder, 'dist', inside);
    await access(program);
    return inside === '' ? null : program;
  } catch (error) {
    systemReason(error);
    return null;
  }
}
