/** From the start of the host's process to the line that says it is ready, beside a server that does nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measure, measureOf } from './figures.ts';
import { hostArguments } from './host-arguments.ts';
import { startProcess } from './start-process.ts';

export async function measureColdStart(appFolder: string, rounds: number): Promise<readonly Measure[]> {
  const hostMs: number[] = [];
  const bareMs: number[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const host = async () => {
    hostMs.push(await readyMs(hostArguments(appFolder, join(folder, 'data'))));
  };
  const bare = async () => {
    bareMs.push(await readyMs([join(import.meta.dirname, 'bare-server.ts')]));
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 ? [bare, host] : [host, bare]) await each();
  }
  rmSync(folder, { recursive: true, force: true });
  const named = { name: 'cold start to ready', unit: 'ms' };
  return [
    measureOf({ ...named, side: 'host process' }, hostMs),
    measureOf({ ...named, side: 'bare node:http server' }, bareMs),
  ];
}

async function readyMs(args: readonly string[]): Promise<number> {
  const started = await startProcess(args);
  await started.stop();
  return started.readyMs;
}
