import { expect, test } from 'vitest';
import { runProgram } from '../../../src/narrator/run-program.ts';

test('carries bytes in and out', async () => {
  const script = "process.stdin.on('data', (d) => process.stdout.write(d))";
  const run = await runProgram({ name: process.execPath, args: ['-e', script], input: 'ab' });
  expect(run.ok && Buffer.from(run.bytes).toString()).toBe('ab');
});

test('tells in one sentence of a program that is missing, with how to install it', async () => {
  const run = await runProgram({ name: 'espeak-ng-that-is-missing', args: [], input: '' });
  expect(run).toEqual({ ok: false, why: expect.stringContaining('apt-get install espeak-ng opus-tools') });
});

test('tells what a program complained of', async () => {
  const script = "process.stderr.write('no voice'); process.exitCode = 3";
  const run = await runProgram({ name: process.execPath, args: ['-e', script], input: '' });
  expect(run).toEqual({ ok: false, why: `${process.execPath} ended with 3: no voice` });
});
