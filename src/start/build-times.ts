/** Looks up when the app was built and when its source was last changed. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemReason } from '../host/system-reason.ts';
import type { BuildTimes } from './needs-build.ts';

const builtFiles = [
  'out/main/index.js',
  'out/loopback/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];
const sourceFiles = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json'];

export async function buildTimes(projectFolder: string): Promise<BuildTimes> {
  const changed = (path: string) => changedMs(join(projectFolder, path));
  const built = await Promise.all(builtFiles.map(changed));
  const sources = await Promise.all([...sourceFiles, ...(await sourcesBelow(projectFolder))].map(changed));
  return {
    builtMs: built.includes(null) ? null : Math.min(...built.map((ms) => ms ?? 0)),
    sourceMs: Math.max(...sources.map((ms) => ms ?? 0)),
  };
}

/** Type checks leave notes of their own beside the source; they are no reason to build. */
async function sourcesBelow(projectFolder: string): Promise<readonly string[]> {
  const entries = await readdir(join(projectFolder, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1));
}

async function changedMs(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return null;
    throw error;
  }
}
