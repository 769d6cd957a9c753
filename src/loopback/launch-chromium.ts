/** Starts the browser that carries the kiosk, and ends it with the host. */
import { spawn } from 'node:child_process';

export interface LaunchOptions {
  readonly program: string;
  readonly args: readonly string[];
  /** How long the browser may take to end of its own accord before it is killed. */
  readonly patienceMs: number;
}

export interface LaunchedBrowser {
  /** Number of its process; `null` where it could not be started. */
  readonly id: number | null;
  /** How it ended, by itself or by `close`: its exit code, or why there is none. */
  readonly ended: Promise<number | string>;
  /** Asks it to end, insists after the patience, and comes back when it is gone. */
  close(): Promise<void>;
  /** Ends it without asking, since a hung one does not listen, and comes back when it is gone. */
  kill(): Promise<void>;
}

export function launchChromium({ program, args, patienceMs }: LaunchOptions): LaunchedBrowser {
  // What Chromium prints is for its own developers; the operator's terminal stays readable.
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'no reason'));
  });
  return {
    id: child.pid ?? null,
    ended,
    close: async () => {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(insist);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
