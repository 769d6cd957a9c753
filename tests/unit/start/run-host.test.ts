import { expect, test } from 'vitest';
import { runHost } from '../../../src/start/run-host.ts';

const run = (script: string, onFault: (sentence: string) => void = () => undefined) =>
  runHost({ program: process.execPath, args: ['-e', script], env: process.env, withParent: true, onFault });

test.each([0, 1, 2])('hands back exit code %i', async (code) => {
  expect(await run(`process.exit(${code})`)).toEqual({ code, asked: false });
});

test.skipIf(process.platform === 'win32')(
  'a host that a signal ended is told as shells tell it',
  async () => {
    expect(await run("process.kill(process.pid, 'SIGKILL')")).toEqual({ code: 137, asked: false });
  },
);

test('a program that cannot be run is a sentence and exit code 1', async () => {
  const said: string[] = [];
  const onFault = (sentence: string) => void said.push(sentence);
  expect(
    await runHost({ program: '/nowhere/electron', args: [], env: {}, withParent: false, onFault }),
  ).toEqual({
    code: 1,
    asked: false,
  });
  expect(said).toEqual([expect.stringContaining('ENOENT')]);
});

test('leaves no listener of its own behind', async () => {
  const before = process.listenerCount('SIGTERM');
  await run('');
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
