/** Builds the app with the project's own electron-vite, quietly. */
import { join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

export interface BuildOptions {
  readonly projectFolder: string;
  /** Path of the Node program to build with. */
  readonly node: string;
}

export type Built = { readonly ok: true } | { readonly ok: false; readonly output: string };

export async function build({ projectFolder, node }: BuildOptions): Promise<Built> {
  const tool = join(projectFolder, 'node_modules/electron-vite/bin/electron-vite.js');
  const run = await runQuietly({
    program: node,
    args: [tool, 'build'],
    folder: projectFolder,
    seconds: null,
  });
  if (run.how === 0) return { ok: true };
  return { ok: false, output: `${run.output}\nThe app could not be built (${run.how}).` };
}
