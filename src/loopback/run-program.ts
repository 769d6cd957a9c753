/** Runs a program of the system for a short while and answers what it printed. */
import { execFile } from 'node:child_process';

const longestMs = 4_000;

/** `null` where it is not there, fails or takes too long: the self-check then says that it does not know. */
export function runProgram(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: longestMs, windowsHide: true }, (error, printed) =>
      resolve(error === null ? printed : null),
    );
  });
}
