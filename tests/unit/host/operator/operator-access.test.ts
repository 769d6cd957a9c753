import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../../src/host/disk.ts';
import { realDisk } from '../../../../src/host/disk.ts';
import { type OperatorAccess, operatorAccess } from '../../../../src/host/operator/operator-access.ts';
import { openProofs } from '../../../../src/host/operator/proofs.ts';
import { fullDisk } from '../recorded-disk.ts';
import { recordedJournal } from '../recorded-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const pin = '204816';
const code = '5555555555555555';
/** Cheap, since nobody guesses here. */
const cost = { N: 2, r: 1, p: 1 };

function start(dataFolder: string, disk: Disk = realDisk()) {
  const clock = { ms: 0 };
  const nowMs = () => clock.ms;
  const journal = recordedJournal();
  const proofs = openProofs(nowMs);
  const access = operatorAccess({ dataFolder, disk, journal, proofs, nowMs, cost, digit: () => 5 });
  return { access, clock, journal, proofs };
}

async function withPin() {
  const folder = temporaryFolder();
  const started = start(folder);
  const chosen = await started.access.choosePin({ proof: null, pin });
  return { ...started, folder, chosen };
}

const tryPin = (access: OperatorAccess, digits: string) => access.enter({ by: 'pin', digits });

test('without a PIN the door says so, nothing opens it, and a PIN can be chosen', async () => {
  const { access, proofs } = start(temporaryFolder());
  expect(await access.door()).toMatchObject({ hasPin: false, lockedSeconds: 0 });
  expect(await tryPin(access, pin)).toEqual({ entered: false, lockedSeconds: 0 });
  const chosen = await access.choosePin({ proof: null, pin });
  expect(chosen).toEqual({ proof: expect.any(String), recoveryCode: code });
  expect(typeof chosen === 'object' && chosen !== null && proofs.isGood(chosen.proof)).toBe(true);
  expect(await access.door()).toEqual({ hasPin: true, lockedSeconds: 0, setUpProof: null });
});

test('until a PIN is chosen the door gives a proof for the set-up, which is stale from then on', async () => {
  const { access, proofs } = start(temporaryFolder());
  const { setUpProof } = await access.door();
  expect(setUpProof !== null && proofs.isGood(setUpProof)).toBe(true);
  await access.choosePin({ proof: setUpProof, pin });
  expect(setUpProof !== null && proofs.isGood(setUpProof)).toBe(false);
  expect((await access.door()).setUpProof).toBeNull();
});

test('the right PIN opens with a good proof, also after a new start', async () => {
  const { folder } = await withPin();
  const { access, proofs } = start(folder);
  const entry = await tryPin(access, pin);
  expect(entry.entered && proofs.isGood(entry.proof)).toBe(true);
});

test('no file holds the PIN or the recovery code', async () => {
  const { folder } = await withPin();
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(kept).not.toEqual([]);
  expect(kept.filter((text) => text.includes(pin) || text.includes(code))).toEqual([]);
});

test('with a PIN another one is chosen by a good proof alone', async () => {
  const { access } = await withPin();
  expect(await access.choosePin({ proof: null, pin: '777111' })).toBeNull();
  expect(await access.choosePin({ proof: 'guessed', pin: '777111' })).toBeNull();
  const entry = await access.enter({ by: 'recovery-code', digits: code });
  if (!entry.entered) throw new Error('the recovery code did not open');
  expect(await access.choosePin({ proof: entry.proof, pin: '777111' })).toMatchObject({ recoveryCode: code });
  expect(await tryPin(access, pin)).toMatchObject({ entered: false });
  expect(await tryPin(access, '777111')).toMatchObject({ entered: true });
});

describe('wrong tries', () => {
  test('lock after the fifth, whoever knows the PIN, and the lock ends by itself', async () => {
    const { access, clock } = await withPin();
    for (let count = 1; count < 5; count += 1) {
      expect(await tryPin(access, '000000')).toEqual({ entered: false, lockedSeconds: 0 });
    }
    expect(await tryPin(access, '000000')).toEqual({ entered: false, lockedSeconds: 30 });
    clock.ms += 29_000;
    expect(await tryPin(access, pin)).toEqual({ entered: false, lockedSeconds: 1 });
    clock.ms += 1_000;
    expect(await tryPin(access, '000000')).toEqual({ entered: false, lockedSeconds: 60 });
    clock.ms += 60_000;
    expect(await tryPin(access, pin)).toMatchObject({ entered: true });
    expect(await tryPin(access, '000000')).toEqual({ entered: false, lockedSeconds: 0 });
  });

  test('are counted one by one when they are sent at once, and the code counts with the PIN', async () => {
    const { access } = await withPin();
    const tries = await Promise.all([
      ...['000001', '000002', '000003'].map((digits) => tryPin(access, digits)),
      access.enter({ by: 'recovery-code', digits: '1' }),
      tryPin(access, '000004'),
      tryPin(access, pin),
    ]);
    expect(tries.map((entry) => (entry.entered ? 'in' : entry.lockedSeconds))).toEqual([0, 0, 0, 0, 30, 30]);
  });

  test('are not forgiven by a new start, which begins the lock anew', async () => {
    const { access, folder } = await withPin();
    for (let count = 0; count < 5; count += 1) await tryPin(access, '000000');
    expect(await start(folder).access.door()).toEqual({ hasPin: true, lockedSeconds: 30, setUpProof: null });
  });

  test('lock also where the disk is full', async () => {
    const { folder } = await withPin();
    const write = () => Promise.reject(fullDisk());
    const { access, journal } = start(folder, { ...realDisk(), write });
    for (let count = 0; count < 5; count += 1) await tryPin(access, '000000');
    expect(await access.door()).toEqual({ hasPin: true, lockedSeconds: 30, setUpProof: null });
    expect(journal.faults).toContain('The tries at the PIN cannot be kept (ENOSPC).');
  });
});

test('a broken file gives way to its copy, and where both are broken the panel asks for a new PIN; each is said once', async () => {
  const { folder } = await withPin();
  const before = start(folder);
  await tryPin(before.access, '000000');
  writeFileSync(join(folder, 'operator-access.json'), '{"version":1');
  const copied = start(folder);
  expect(await copied.access.door()).toMatchObject({ hasPin: true });
  expect(await tryPin(copied.access, pin)).toMatchObject({ entered: true });
  expect(copied.journal.faults).toEqual([
    'operator-access.json is broken (not JSON); the copy of it is used.',
  ]);
  writeFileSync(join(folder, 'operator-access.json'), '');
  writeFileSync(join(folder, 'operator-access.previous.json'), '{}');
  const lost = start(folder);
  expect(await lost.access.door()).toMatchObject({ hasPin: false, lockedSeconds: 0 });
  expect(lost.journal.faults).toEqual([
    'operator-access.json is broken (not JSON), and so is its copy; the panel asks for a new PIN.',
  ]);
});

test('a PIN that cannot be kept is not chosen', async () => {
  const write = () => Promise.reject(fullDisk());
  const { access } = start(temporaryFolder(), { ...realDisk(), write });
  expect(await access.choosePin({ proof: null, pin })).toBe('ENOSPC');
  expect(await access.door()).toMatchObject({ hasPin: false });
});
