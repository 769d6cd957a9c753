import { expect, test } from 'vitest';
import { killAdoptions } from '../../../kills/kill-adoptions.ts';
import { killAtEveryAct } from '../../../kills/kill-at-every-act.ts';
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

test('one that is killed right before an act of the adoption shows either, and adopts the next one all the same', {
  timeout: 60_000,
}, async () => {
  const { acts, kills, old, young, damages } = await killAtEveryAct({ folder: temporaryFolder(), step: 12 });
  console.info(
    `killed before ${kills} of ${acts} acts: ${old} times the old edition, ${young} times the new`,
  );
  expect(damages).toEqual([]);
  expect(kills).toBeGreaterThan(3);
  expect(old + young).toBe(kills);
  expect(Math.min(old, young)).toBeGreaterThan(0);
});
