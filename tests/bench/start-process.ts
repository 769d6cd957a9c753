/** Starts a process and waits for the line in which it says that it is ready. */
import { spawn } from 'node:child_process';

export interface Started {
  /** What the line says after `ready at`. */
  readonly address: string;
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

/** Throws with what it said where it ends before it is ready. */
export function startProcess(args: readonly string[]): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready at (\S+)\n/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, readyMs: performance.now() - began, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => reject(new Error(`${args.join(' ')} ended before it was ready and said:\n${said}`)));
  });
}
