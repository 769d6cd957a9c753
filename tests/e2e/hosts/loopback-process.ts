/** Runs the built loopback host as a process and waits until it says where it answers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { HostOptions } from './running-host.ts';

export interface LoopbackProcess {
  readonly address: string;
  readonly said: () => readonly string[];
  /** Asks it to stop and answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface LoopbackOptions extends HostOptions {
  /** What starts it, where that is not this Node with the built file. */
  readonly start?: readonly string[];
}

const ready = /^kiosk ready at (\S+)$/m;

/** Answers once the host is ready; throws with everything it said if it ends before. */
export function runLoopback(options: LoopbackOptions): Promise<LoopbackProcess> {
  const { flags, dataDir, appFolder, environment, start } = options;
  const port = flags.includes('--port') ? [] : ['--port', '0'];
  const [program = '', ...words] = start ?? [process.execPath, join(appFolder, 'out/loopback/index.js')];
  const args = [...words, '--no-browser', '--data-dir', dataDir, ...port, ...flags];
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const output: string[] = [];
  const said = () => output.join('').split('\n').slice(0, -1);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output.push(chunk.toString());
      const address = ready.exec(output.join(''))?.[1];
      if (address) resolve({ address, said, stop: () => stop(child, ended) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    ended.then((code) =>
      reject(new Error(`the loopback host ended with ${code} and said:\n${output.join('')}`)),
    );
  });
}

function stop(child: ChildProcess, ended: Promise<number | null>): Promise<number | null> {
  child.kill('SIGTERM');
  return ended;
}
