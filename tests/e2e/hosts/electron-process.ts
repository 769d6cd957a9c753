/** Runs the built Electron host on the real Electron runtime, where that is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import type { HostOptions, RunningHost } from './running-host.ts';

const electronFolder = resolve(import.meta.dirname, '../../../node_modules/electron');

/** What every test of the project says where the runtime is missing. */
export const runtimeMissing = 'not run: the Electron runtime is not installed';

/** Answers where the runtime lies, or nothing: the npm package alone does not hold it. */
export function electronProgram(): string | null {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Starts the kiosk in a window and answers its first page. */
export async function runElectron({
  flags,
  dataDir,
  appFolder,
}: HostOptions): Promise<Omit<RunningHost, 'troubles' | 'rehearsal'>> {
  const program = electronProgram();
  if (!program) throw new Error(runtimeMissing);
  const output: string[] = [];
  const app = await _electron.launch({
    executablePath: program,
    args: [join(appFolder, 'out/main/index.js'), '--windowed', '--data-dir', dataDir, ...flags],
  });
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  }
  const page: Page = await app.firstWindow();
  return { page, said: () => output.join('').split('\n'), stop: () => app.close() };
}
