/** Tries to download the Electron runtime with its package's own installer, bounded in time, its output swallowed. */
import { join } from 'node:path';
import type { Runtime } from './choose-host.ts';
import { findRuntime } from './find-runtime.ts';
import { runQuietly } from './run-quietly.ts';

export interface DownloadOptions {
  readonly projectFolder: string;
  /** Path of the Node program that runs the installer. */
  readonly node: string;
  /** Offline it fails at once; behind a broken network it would hang without this. */
  readonly seconds: number;
}

export async function downloadRuntime({ projectFolder, node, seconds }: DownloadOptions): Promise<Runtime> {
  const installer = join(projectFolder, 'node_modules', 'electron', 'install.js');
  const run = await runQuietly({ program: node, args: [installer], folder: projectFolder, seconds });
  if (run.how === 'too slow') return 'too-slow';
  return run.how === 0 && (await findRuntime(projectFolder)) !== null ? 'downloaded' : 'not-downloadable';
}
