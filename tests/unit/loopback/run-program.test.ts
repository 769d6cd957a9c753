import { expect, test } from 'vitest';
import { runProgram } from '../../../src/loopback/run-program.ts';

test('answers what a program printed; one that is not there, and one that fails, answer nothing', async () => {
  expect(await runProgram(process.execPath, ['-p', '1+1'])).toBe('2\n');
  expect(await runProgram('no-such-program-here', [])).toBeNull();
  expect(await runProgram(process.execPath, ['-e', 'process.exit(3)'])).toBeNull();
});
