import { describe, expect, test } from 'vitest';
import type { CountDesk } from '../../../../src/host/operator/count-desk.ts';
import type { EditionDesk } from '../../../../src/host/operator/edition-desk.ts';
import type { OperatorAccess } from '../../../../src/host/operator/operator-access.ts';
import { operatorActs } from '../../../../src/host/operator/operator-acts.ts';
import { operatorHandlers } from '../../../../src/host/operator/operator-handlers.ts';
import { openProofs } from '../../../../src/host/operator/proofs.ts';
import type { SettingsDesk } from '../../../../src/host/operator/settings-desk.ts';
import type { WithdrawDesk } from '../../../../src/host/operator/withdraw-desk.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { recordedJournal } from '../recorded-journal.ts';

const access: OperatorAccess = {
  door: async () => ({ hasPin: true, lockedSeconds: 0, setUpProof: null }),
  enter: async () => ({ entered: false, lockedSeconds: 0 }),
  choosePin: async ({ proof }) => (proof === null ? null : 'ENOSPC'),
};

const editions: EditionDesk = {
  shelf: async () => ({ shown: null, before: null, isFixed: false, sources: [] }),
  examine: async () => ({ whole: false, problems: [] }),
  adopt: async (fingerprint) => (fingerprint === 'examined' ? { kept: true } : null),
  rollBack: async () => ({ kept: true }),
  progress: () => null,
};

const counts: CountDesk = {
  book: async () => ({ counting: true, months: [], titles: {} }),
  turn: async (counting) => ({ kept: true, book: { counting, months: [], titles: {} } }),
  export: async () => ({ written: false, why: 'no-stick' }),
};

const withdrawals: WithdrawDesk = {
  book: async () => ({ chapters: [] }),
  withdraw: async ({ fact }) => (fact === 'there' ? { kept: true, book: { chapters: [] } } : null),
  restore: async () => ({ kept: true, book: { chapters: [] } }),
};

const settings: SettingsDesk = {
  kept: () => defaultSettings(),
  save: async () => ({ ok: true, value: defaultSettings() }),
  copies: async () => [],
  copy: async () => ({ written: false, why: 'no-stick' }),
};

function handling() {
  const journal = recordedJournal();
  const proofs = openProofs(() => 0);
  const left: string[] = [];
  const ways = { restart: () => void left.push('restart'), quit: () => void left.push('quit') };
  const acts = operatorActs({
    host: 'loopback',
    journal,
    proofs,
    ways,
    editions,
    settings,
    counts,
    withdrawals,
    handout: {
      begin: async (language) => language === 'en',
      written: () => ({ written: false, why: 'not-made' }),
    },
    letTalk: () => undefined,
    checkSelf: async () => [],
    exportJournal: async () => ({ written: false, why: 'no-stick' }),
  });
  return { handlers: operatorHandlers({ access, proofs, acts, journal }), proofs, left, journal };
}

const refusedAt = (path: string) => ({ ok: false, problems: [{ path }] });

test('an act without a good proof is not carried out, and is journalled', async () => {
  const { handlers, left, journal, proofs } = handling();
  const stale = proofs.give();
  proofs.give();
  for (const proof of ['guessed', stale]) {
    expect(await handlers.operate({ proof, act: 'quit', takes: null })).toMatchObject(refusedAt('proof'));
  }
  expect(left).toEqual([]);
  expect(journal.faults).toHaveLength(2);
});

test('a script that guesses cannot fill the journal', async () => {
  const { handlers, journal } = handling();
  const guess = () => handlers.operate({ proof: 'guessed', act: 'quit', takes: null });
  for (let count = 0; count < 150; count += 1) await guess();
  expect(journal.faults).toHaveLength(100);
});

test('with it each act does what it says, and leaving ends it', async () => {
  const { handlers, left, proofs } = handling();
  const proof = proofs.give();
  const operate = (act: string) => handlers.operate({ proof, act, takes: null });
  expect(await operate('look')).toEqual({ ok: true, value: { host: 'loopback' } });
  await operate('restart');
  await operate('quit');
  expect(left).toEqual(['restart', 'quit']);
  await operate('leave');
  expect(await operate('look')).toMatchObject(refusedAt('proof'));
});

test('a PIN without the right to choose it, and one that cannot be kept, are refused', async () => {
  const { handlers } = handling();
  expect(await handlers['choose-pin']({ proof: null, pin: '204816' })).toMatchObject(refusedAt('proof'));
  expect(await handlers['choose-pin']({ proof: 'p', pin: '204816' })).toMatchObject({
    problems: [{ code: 'unreadable', message: 'ENOSPC' }],
  });
});

describe('refuses with a path', () => {
  test.each([
    ['operator-door', {}, ''],
    ['enter-panel', { by: 'name', digits: '1' }, 'by'],
    ['enter-panel', { by: 'pin', digits: '' }, 'digits'],
    ['enter-panel', { by: 'pin', digits: '1'.repeat(17) }, 'digits'],
    ['enter-panel', { by: 'pin', digits: 204816 }, 'digits'],
    ['choose-pin', { proof: null, pin: '111111' }, 'pin'],
    ['choose-pin', { pin: '204816' }, 'proof'],
    ['operate', null, ''],
    ['operate', { act: 'quit', takes: null }, 'proof'],
    ['operate', { proof: '', act: 'quit', takes: null }, 'proof'],
    ['operate', { proof: 'x'.repeat(101), act: 'quit', takes: null }, 'proof'],
  ] as const)('%s of %j', async (channel, input, path) => {
    expect(await handling().handlers[channel](input)).toMatchObject(refusedAt(path));
  });

  test.each([
    ['an act that is not there', 'exec', null, 'act'],
    ['an act of every object', 'constructor', null, 'act'],
    ['an edition by its path', 'examine-edition', '/etc/passwd', ''],
    ['an edition that was not examined', 'adopt-edition', 'another', 'takes'],
    ['a handout in a language that is not there', 'write-handout', 'ru', 'takes'],
    ['an act that takes nothing and is given something', 'quit', {}, ''],
    [
      'a page that tells of itself what is no size',
      'self-check',
      { width: 0, height: 1, fingers: 1 },
      'width',
    ],
  ])('%s', async (_name, act, takes, path) => {
    const { handlers, proofs } = handling();
    expect(await handlers.operate({ proof: proofs.give(), act, takes })).toMatchObject(refusedAt(path));
  });
});
