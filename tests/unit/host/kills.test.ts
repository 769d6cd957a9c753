import { expect, test } from 'vitest';
import { killWriters } from '../../kills/kill-writers.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('settings and journal are whole after the writer is killed with SIGKILL', {
  timeout: 60_000,
}, async () => {
  const { damages, writes, changes } = await killWriters({ folder: temporaryFolder(), rounds: 8, seed: 7 });
  expect(damages).toEqual([]);
  expect(writes).toBeGreaterThan(8);
  expect(changes).toBe(8);
});
