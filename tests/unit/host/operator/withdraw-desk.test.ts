import { expect, test } from 'vitest';
import type { Dataset } from '../../../../src/dataset/schema.ts';
import { withdrawDesk } from '../../../../src/host/operator/withdraw-desk.ts';
import { applyWithdrawals } from '../../../../src/host/withdrawals/apply-withdrawals.ts';
import { readWithdrawals } from '../../../../src/host/withdrawals/withdrawal-file.ts';
import { builtDataset, setIn } from '../../../builders/dataset.ts';
import { cutDisk } from '../power-cut.ts';
import { recordedJournal } from '../recorded-journal.ts';

const day = new Date(2026, 10, 26, 9);
const small = builtDataset();
const chapter = small.chapters[0];
const fact = chapter?.facts.find(({ claims }) => claims.length > 1);
if (!chapter || !fact) throw new Error('the small dataset has no fact with several claims');
const claim = fact.claims.at(-1)?.id ?? '';
const wish = { fact: fact.id, claim, reason: 'source-withdrew' } as const;

function desk(files: Readonly<Record<string, string>> = {}, dataset: () => Dataset | null = () => small) {
  const disk = cutDisk(files);
  const journal = recordedJournal();
  let renewed = 0;
  const renew = async () => {
    renewed += 1;
  };
  const made = withdrawDesk({ disk, dataFolder: '', whole: dataset, renew, now: () => day, journal });
  const left = async (of: Dataset) => {
    const { kept } = await readWithdrawals('', disk);
    const answer = applyWithdrawals(of, kept);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.value;
  };
  return { desk: made, disk, journal, left, renewals: () => renewed };
}

const claimsOf = (dataset: Dataset) =>
  dataset.chapters.flatMap(({ facts }) => facts.flatMap((each) => each.claims.map(({ id }) => id)));

test('a claim is taken off at once, stands in the book and the log, and one touch restores it', async () => {
  const { desk: withdrawals, left, renewals, journal } = desk();
  const withdrew = await withdrawals.withdraw(wish);
  expect(withdrew?.kept).toBe(true);
  expect(renewals()).toBe(1);
  const without = await left(small);
  expect(claimsOf(without)).not.toContain(claim);
  expect(without.withdrawn).toMatchObject([{ chapter: chapter.id, fact: fact.id, claim, on: '2026-11-26' }]);
  const row = withdrew?.book.chapters[0]?.facts.find(({ id }) => id === fact.id);
  expect(row?.claims.find(({ id }) => id === claim)?.state).toEqual({
    reason: 'source-withdrew',
    on: '2026-11-26',
    lapsed: false,
  });
  await withdrawals.restore({ fact: fact.id, claim });
  expect(await left(small)).toBe(small);
  expect(renewals()).toBe(2);
  expect(journal.notes).toEqual([
    `The operator withdrew the claim ${claim} of the fact ${fact.id} (source-withdrew).`,
    `The operator put back the claim ${claim} of the fact ${fact.id}.`,
  ]);
});

test('what the edition does not have is refused and nothing is written', async () => {
  const { desk: withdrawals, disk } = desk();
  expect(await withdrawals.withdraw({ ...wish, claim: 'no-such-claim' })).toBeNull();
  expect(await withdrawals.withdraw({ ...wish, fact: 'no-such-fact', claim: null })).toBeNull();
  expect(disk.acts).toEqual([]);
});

test('another edition that says the same stays without it; one that says something else is shown, and the book tells', async () => {
  const { desk: withdrawals, left } = desk();
  await withdrawals.withdraw(wish);
  const same = builtDataset(setIn('dataset.json', 'edition', '2026.9'));
  expect(claimsOf(await left(same))).not.toContain(claim);
  const words = `claims.${claim}.wording`;
  const corrected = builtDataset(setIn(`wording/en/${chapter.id}.json`, words, 'It was put right.'));
  expect(await left(corrected)).toBe(corrected);
});

test('the book of a corrected edition says that the withdrawal has lapsed', async () => {
  let shown = small;
  const { desk: withdrawals } = desk({}, () => shown);
  await withdrawals.withdraw(wish);
  shown = builtDataset(
    setIn(`wording/en/${chapter.id}.json`, `claims.${claim}.wording`, 'It was put right.'),
  );
  const { chapters } = await withdrawals.book();
  const row = chapters[0]?.facts.find(({ id }) => id === fact.id);
  expect(row?.claims.find(({ id }) => id === claim)?.state).toMatchObject({ lapsed: true });
});

test('after a power cut at any moment what was withdrawn is known as before or as after', async () => {
  const { desk: withdrawals, disk } = desk();
  await withdrawals.withdraw(wish);
  await withdrawals.withdraw({ ...wish, claim: null });
  const counts = new Set<number>();
  const states = disk.afterEveryCut();
  for (const found of states) {
    const { kept, complaint } = await readWithdrawals('', cutDisk(Object.fromEntries(found)));
    expect(complaint).toBeNull();
    counts.add(kept.length);
  }
  expect(states.length).toBeGreaterThan(10);
  expect(counts).toEqual(new Set([0, 1, 2]));
});

test('a broken file gives way to its copy; without one it is said that something must be looked at', async () => {
  const { desk: withdrawals, disk } = desk();
  await withdrawals.withdraw(wish);
  await withdrawals.withdraw({ ...wish, claim: null });
  await disk.write('withdrawn.json', new TextEncoder().encode('{'));
  expect(await readWithdrawals('', disk)).toMatchObject({
    kept: [{ claim }],
    complaint: expect.stringContaining('copy'),
  });
  const broken = await readWithdrawals('', cutDisk({ 'withdrawn.json': '{}' }));
  expect(broken).toMatchObject({ kept: [], complaint: expect.stringContaining('withdrawn again') });
});
