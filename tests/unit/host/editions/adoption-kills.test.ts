import { expect, test } from 'vitest';
import { killAdoptions } from '../../../kills/kill-adoptions.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a host killed while it adopts shows the old edition or the new at the next start, whole', {
  timeout: 60_000,
}, async () => {
  const rounds = 3;
  const { damages, shown } = await killAdoptions({ folder: temporaryFolder(), rounds, seed: 5 });
  console.info(`killed ${rounds} times; shown at the next start: ${shown.join(', ')}`);
  expect(damages).toEqual([]);
  expect(new Set(shown).size).toBe(rounds);
});
