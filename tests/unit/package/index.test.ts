import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../src/host/exit-codes.ts';

const entry = resolve(import.meta.dirname, '../../../src/package/index.ts');

test.each([[[]], [['snap']], [['loopback', '--dir']], [['electron', '--fast']], [['electron', 'now']]])(
  'what cannot be packaged is refused in one line: %j',
  (args) => {
    const run = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.stderr).toBe(`Cannot package “${args.join(' ')}”: expected: electron [--dir], or loopback.\n`);
    expect(run.status).toBe(exitCodes.badFlags);
  },
);
