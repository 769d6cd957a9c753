/** Runs a program of the machine for a proof. */
import { join } from 'node:path';
import { canRun } from '../../src/loopback/can-run.ts';
import { runQuietly } from '../../src/start/run-quietly.ts';

/** Whether a program is in the search path, or in the folders of the administrator's programs. */
export function hasProgram(name: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
  return folders.some((folder) => folder !== '' && canRun(join(folder, name)));
}

/** Answers what it printed; throws where it ends with anything but 0. */
export async function runProgram(program: string, args: readonly string[], folder = '/'): Promise<string> {
  const run = await runQuietly({ program, args, folder, seconds: 600 });
  if (run.how !== 0) throw new Error(`${program} ended with ${run.how}: ${run.output.slice(-1_500)}`);
  return run.output;
}
