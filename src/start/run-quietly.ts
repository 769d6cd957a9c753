/** Runs a program, keeps what it prints, and ends it when its time is up. */
import { spawn } from 'node:child_process';

export interface QuietRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** `null` waits for as long as it takes. */
  readonly seconds: number | null;
}

export interface Ran {
  /** Its exit code, or in words why it has none; `'too slow'` where it was ended. */
  readonly how: number | string;
  readonly output: string;
}

export function runQuietly({ program, args, folder, seconds }: QuietRun): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    const keep = (chunk: Buffer) => printed.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (how: number | string) => {
      clearTimeout(limit);
      resolve({ how, output: Buffer.concat(printed).toString('utf8').trimEnd() });
    };
    const limit =
      seconds === null
        ? undefined
        : setTimeout(() => {
            child.kill('SIGKILL');
            end('too slow');
          }, seconds * 1_000);
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(code ?? signal ?? 'no reason'));
  });
}
