/** Runs the chosen host in the foreground: its output is ours, our signals are its, its exit code is handed back. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { watchParent } from './watch-parent.ts';

export interface HostRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the host is to stop when our own parent is gone. */
  readonly withParent: boolean;
  /** Told in one sentence where the program cannot be run at all. */
  readonly onFault: (sentence: string) => void;
}

export interface HostEnd {
  /** The exit code; 128 and the number of the signal where one ended the host, as shells count. */
  readonly code: number;
  /** Whether it was asked to end: by a signal to us, or because our own parent is gone. */
  readonly asked: boolean;
}

const parentLookMs = 500;
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function runHost({ program, args, env, withParent, onFault }: HostRun): Promise<HostEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    let asked = false;
    const ask = (signal: NodeJS.Signals) => {
      asked = true;
      child.kill(signal);
    };
    const listeners = passedOn.map((signal) => ({ signal, listener: () => ask(signal) }));
    for (const { signal, listener } of listeners) process.on(signal, listener);
    const stopWatch = withParent
      ? watchParent({
          parentId: () => process.ppid,
          everyMs: parentLookMs,
          onGone: () => ask('SIGTERM'),
        })
      : () => undefined;
    const end = (code: number) => {
      stopWatch();
      for (const { signal, listener } of listeners) process.off(signal, listener);
      resolve({ code, asked });
    };
    child.once('error', (error) => {
      onFault(`The host cannot be run: ${error.message}`);
      end(1);
    });
    child.once('exit', (code, signal) =>
      end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
