import { expect, test } from 'vitest';
import { keepRunning, wantsRestart } from '../../../src/start/keep-running.ts';

test.each([
  [{ code: 75, asked: false }, true],
  [{ code: 137, asked: false }, true],
  [{ code: 139, asked: false }, true],
  [{ code: 0, asked: false }, false],
  [{ code: 1, asked: false }, false],
  [{ code: 2, asked: false }, false],
  [{ code: 75, asked: true }, false],
  [{ code: 143, asked: true }, false],
])('%j is started again: %s', (end, again) => {
  expect(wantsRestart(end)).toBe(again);
});

/** Runs a host that ends with these codes, one after the other, each after so many minutes. */
async function keeping(codes: readonly number[], minutesEach = 0) {
  const left = [...codes];
  const waitedMs: number[] = [];
  let nowMs = 0;
  const code = await keepRunning({
    run: async () => {
      nowMs += minutesEach * 60_000;
      return { code: left.shift() ?? 0, asked: false };
    },
    say: () => undefined,
    pause: async (ms) => {
      nowMs += ms;
      waitedMs.push(ms);
    },
    nowMs: () => nowMs,
  });
  return { code, waitedMs };
}

test('a host that ends well is left ended', async () => {
  expect(await keeping([0])).toEqual({ code: 0, waitedMs: [] });
});

test('each restart waits longer, and a minute is the longest', async () => {
  expect(await keeping([75, 137, 75, 75, 75, 2])).toEqual({
    code: 2,
    waitedMs: [500, 5_000, 15_000, 60_000, 60_000],
  });
});

test('a restart once an hour never waits longer', async () => {
  expect((await keeping([75, 75, 75, 0], 60)).waitedMs).toEqual([500, 500, 500]);
});
