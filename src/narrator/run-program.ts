/** Runs a program with bytes in and bytes out; one that is missing or fails is told in one sentence. */
import { spawn } from 'node:child_process';
import { systemReason } from '../host/system-reason.ts';

export type ProgramRun =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly input: Uint8Array | string;
}

export function runProgram({ name, args, input }: Program): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const child = spawn(name, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Uint8Array[] = [];
    const said: Uint8Array[] = [];
    child.stdout.on('data', (chunk: Uint8Array) => output.push(chunk));
    child.stderr.on('data', (chunk: Uint8Array) => said.push(chunk));
    // A program that ends before it has read everything closes the pipe; its exit code says the rest.
    child.stdin.on('error', () => child.stdin.destroy());
    child.on('error', (error) => resolve({ ok: false, why: whyNot(name, systemReason(error)) }));
    child.on('close', (code) => {
      const complaint = Buffer.concat(said).toString('utf8').trim();
      if (code === 0) resolve({ ok: true, bytes: Buffer.concat(output) });
      else resolve({ ok: false, why: `${name} ended with ${code}: ${complaint}` });
    });
    child.stdin.end(input);
  });
}

function whyNot(name: string, reason: string): string {
  return reason === 'ENOENT'
    ? `${name} is not installed; on Debian and Ubuntu: apt-get install espeak-ng opus-tools`
    : `${name} cannot be started (${reason})`;
}
