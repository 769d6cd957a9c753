import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const editor = (...args: readonly string[]) =>
  spawnSync(process.execPath, [resolve('src/editor/index.ts'), ...args], { encoding: 'utf8' });

test('says a refusal on the error channel and exits 2', () => {
  const { status, stdout, stderr } = editor('check', 'no/such/folder');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.split('\n')).toEqual([expect.stringContaining('no/such/folder'), '']);
});

test('says problems on the usual channel and exits 1', () => {
  const { status, stdout, stderr } = editor('check', 'tests/builders');
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).toContain('dataset.json: expected this file, found nothing\n');
});
