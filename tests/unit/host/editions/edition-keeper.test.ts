import { expect, test } from 'vitest';
import { editionKeeper } from '../../../../src/host/editions/edition-keeper.ts';
import { faultMemoryHours } from '../../../../src/host/editions/edition-pointer.ts';
import { numberedEdition } from './built-edition.ts';
import { treeDisk } from './tree-disk.ts';

const start = Date.parse('2026-11-24T08:00:00Z');

/** A keeper on a disk in memory, and a clock to set. */
function kept() {
  const disk = treeDisk(new Map([['/data/settings.json', new Uint8Array()]]));
  const clock = { ms: start };
  const keeper = editionKeeper({ disk, dataFolder: '/data', now: () => new Date(clock.ms) });
  const folders = () =>
    new Set([...disk.now().keys()].flatMap((path) => path.split('/editions/')[1]?.split('/')[0] ?? []));
  const adopt = async (number: number): Promise<string> => {
    const done = await keeper.adopt(numberedEdition(number));
    if (!done.ok || done.current === null) throw new Error('The built edition was not adopted.');
    return done.current;
  };
  return { keeper, clock, folders, adopt };
}

test('keeps the last three editions and takes away the others', async () => {
  const { adopt, folders } = kept();
  const names = [await adopt(1), await adopt(2), await adopt(3), await adopt(4)];
  expect([...folders()].sort()).toEqual(['current.json', 'current.previous.json', ...names.slice(1)].sort());
});

test('rolls back edition by edition, down to the shipped dataset and no further', async () => {
  const { keeper, adopt } = kept();
  const [first, second] = [await adopt(1), await adopt(2)];
  await adopt(3);
  expect(await keeper.rollBack()).toMatchObject({ ok: true, current: second, changed: true });
  expect(await keeper.rollBack()).toMatchObject({ ok: true, current: first, changed: true });
  expect(await keeper.rollBack()).toMatchObject({ ok: true, current: null, changed: true });
  expect(await keeper.rollBack()).toMatchObject({ ok: true, current: null, changed: false });
});

test('adopting what is shown already changes nothing', async () => {
  const { keeper, adopt } = kept();
  const current = await adopt(1);
  expect(await keeper.adopt(numberedEdition(1))).toEqual({ ok: true, current, changed: false });
});

test('the second fault of an edition within a day rolls it back', async () => {
  const { keeper, adopt, clock } = kept();
  const [first, second] = [await adopt(1), await adopt(2)];
  expect(await keeper.reportFault(second)).toMatchObject({ current: second, changed: false });
  clock.ms += (faultMemoryHours - 1) * 3_600_000;
  expect(await keeper.reportFault(second)).toMatchObject({ current: first, changed: true });
  // The edition before it starts with a clean slate.
  expect(await keeper.reportFault(first)).toMatchObject({ current: first, changed: false });
});

test('faults further apart than a day are not blamed on the edition', async () => {
  const { keeper, adopt, clock } = kept();
  const current = await adopt(1);
  for (let day = 0; day < 3; day += 1) {
    expect(await keeper.reportFault(current)).toMatchObject({ current, changed: false });
    clock.ms += (faultMemoryHours + 1) * 3_600_000;
  }
});

test('a fault of an edition that is no longer shown counts against nobody', async () => {
  const { keeper, adopt } = kept();
  const [first, second] = [await adopt(1), await adopt(2)];
  for (let fault = 0; fault < 3; fault += 1) {
    expect(await keeper.reportFault(first)).toEqual({ ok: true, current: second, changed: false });
  }
});

test('acts wait for one another: two at once leave what two in turn leave', async () => {
  const { keeper } = kept();
  const [one, other] = await Promise.all([
    keeper.adopt(numberedEdition(1)),
    keeper.adopt(numberedEdition(2)),
  ]);
  expect(one).toMatchObject({ ok: true, changed: true });
  expect(await keeper.rollBack()).toMatchObject({ current: one.ok ? one.current : '' });
  expect(other).toMatchObject({ ok: true, changed: true });
});
