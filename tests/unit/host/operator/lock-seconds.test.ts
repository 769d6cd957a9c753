import { expect, test } from 'vitest';
import { lockSeconds } from '../../../../src/host/operator/lock-seconds.ts';

test('the fifth wrong try locks for half a minute, each one after it for twice as long, never past a quarter of an hour', () => {
  const tries = [0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 1_000];
  expect(tries.map(lockSeconds)).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});
