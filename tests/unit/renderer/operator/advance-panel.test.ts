/** Where each event of the panel leads. Long, since they are told in one place. */
import { describe, expect, test } from 'vitest';
import type { ExaminedEdition } from '../../../../src/bridge/editions.ts';
import { proofPath } from '../../../../src/bridge/operator.ts';
import { setUpSteps } from '../../../../src/bridge/set-up.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { advancePanel } from '../../../../src/renderer/operator/advance-panel.ts';
import {
  opening,
  type Panel,
  type PanelEvent,
  patienceSeconds,
  proofOf,
} from '../../../../src/renderer/operator/panel.ts';

const led = (events: readonly PanelEvent[], from: Panel = opening) => events.reduce(advancePanel, from);
const door = (hasPin: boolean, lockedSeconds = 0): PanelEvent => ({
  type: 'doorAnswered',
  answer: { ok: true, value: { hasPin, lockedSeconds, setUpProof: hasPin ? null : 'p' } },
});
const entered: PanelEvent = {
  type: 'entryAnswered',
  answer: { ok: true, value: { entered: true, proof: 'p' } },
};
const turnedAway = (lockedSeconds: number): PanelEvent => ({
  type: 'entryAnswered',
  answer: { ok: true, value: { entered: false, lockedSeconds } },
});
const refusal = (path: string) =>
  ({ ok: false, problems: [{ code: 'wrong-shape', file: 'bridge/operate', path, message: 'm' }] }) as const;
const typed = (pin: string): PanelEvent => ({ type: 'typedNewPin', pin });
const home = led([door(true), entered]);

/** Whoever set up everything but the PIN. */
const setUpDone: PanelEvent = {
  type: 'inSetUp',
  happened: {
    type: 'settingsAnswered',
    answer: { ok: true, value: { ...defaultSettings(), setUpDone: setUpSteps } },
  },
};
const atFirstPin = led([door(false), setUpDone]);

test('the first way in opens the set-up', () => {
  const setUp = { at: 'opening', isFirst: true };
  expect(led([door(false)])).toEqual({ scene: 'first-set-up', proof: 'p', setUp });
});

test('after its other steps it asks for a new PIN twice, shows the recovery code once, and leads home', () => {
  expect(atFirstPin).toMatchObject({ scene: 'choose-pin', proof: 'p', first: null });
  const typedOnce = led([typed('204816')], atFirstPin);
  expect(typedOnce).toMatchObject({ first: '204816' });
  expect(led([typed('204817')], typedOnce)).toMatchObject({ first: null, trouble: 'differs' });
  const value = { proof: 'p', recoveryCode: '1234' };
  const shown = led([typed('204816'), { type: 'pinAnswered', answer: { ok: true, value } }], typedOnce);
  expect(shown).toEqual({ scene: 'recovery-code', proof: 'p', code: '1234' });
  expect(led([{ type: 'wroteDownCode' }], shown)).toEqual({ scene: 'home', proof: 'p', host: null });
});

test('a PIN that the host refuses is asked for anew', () => {
  const refused: PanelEvent = { type: 'pinAnswered', answer: refusal('pin') };
  expect(led([typed('111111'), refused], atFirstPin)).toMatchObject({ first: null, trouble: 'refused' });
});

test('the right PIN leads home, a wrong one is said, and the lock runs out', () => {
  expect(home).toEqual({ scene: 'home', proof: 'p', host: null });
  const locked = led([door(true), turnedAway(30)]);
  expect(locked).toMatchObject({ scene: 'enter', wrong: true, lockedSeconds: 30 });
  expect(led([{ type: 'lockEnded' }], locked)).toMatchObject({ wrong: false, lockedSeconds: 0 });
});

test('whoever needed the recovery code chooses another PIN next', () => {
  const by: PanelEvent = { type: 'turnedToRecoveryCode' };
  expect(led([door(true), by, entered])).toMatchObject({ scene: 'choose-pin', proof: 'p' });
  expect(led([door(true), by, { type: 'turnedToPin' }])).toMatchObject({ scene: 'enter', by: 'pin' });
});

test('before it ends or restarts the panel asks, and the way back keeps it running', () => {
  const asked = led([{ type: 'askedToEnd', ending: 'quit' }], home);
  expect(asked).toMatchObject({ scene: 'ending', ending: 'quit', done: false });
  expect(led([{ type: 'wentHome' }], asked)).toEqual(home);
  const done: PanelEvent = { type: 'endAnswered', answer: { ok: true, value: null } };
  expect(led([done], asked)).toMatchObject({ done: true });
});

test('a stale proof leads back to the door, and another refusal says that the kiosk does not answer', () => {
  const asked = led([{ type: 'askedToEnd', ending: 'restart' }], home);
  expect(led([{ type: 'endAnswered', answer: refusal(proofPath) }], asked)).toEqual(opening);
  expect(led([{ type: 'endAnswered', answer: refusal('') }], asked)).toEqual({ scene: 'unreachable' });
  expect(led([{ type: 'lookAnswered', answer: refusal(proofPath) }], home)).toEqual(opening);
});

test('the self-check looks, tells and looks again', () => {
  const looking = led([{ type: 'wentToSelfCheck' }], home);
  expect(looking).toMatchObject({ scene: 'self-check', findings: null });
  const findings = [{ code: 'touch-none', verdict: 'repair', data: null }] as const;
  const told = led([{ type: 'selfChecked', answer: { ok: true, value: findings } }], looking);
  expect(told).toMatchObject({ findings });
  expect(led([{ type: 'wentToSelfCheck' }], told)).toEqual(looking);
  expect(led([{ type: 'selfChecked', answer: refusal(proofPath) }], looking)).toEqual(opening);
});

describe('editions', () => {
  const source = { id: '0123456789abcdef', name: 'new.zip', place: 'STICK' };
  const shelf = { shown: null, before: 'shipped', isFixed: false, sources: [source] } as const;
  const whole = {
    whole: true,
    edition: '2024.7',
    madeOn: '2026-11-24',
    fingerprint: 'f',
    signedBy: null,
    difference: { counts: [], figures: [], moreFigures: 0 },
  } as const;
  const answered = { type: 'shelfAnswered', answer: { ok: true, value: shelf } } as const;
  const atShelf = led([{ type: 'wentToEditions' }, answered], home);
  const examined = (value: ExaminedEdition): PanelEvent => ({
    type: 'examined',
    answer: { ok: true, value },
  });

  test('are looked for, examined, adopted by one touch, and looked for again', () => {
    expect(led([{ type: 'wentToEditions' }], home)).toMatchObject({ scene: 'editions', shelf: null });
    expect(atShelf).toMatchObject({ shelf });
    const chosen = led([{ type: 'choseSource', source }], atShelf);
    expect(chosen).toMatchObject({ scene: 'edition', source, found: null, adopting: false });
    expect(led([{ type: 'askedToAdopt' }], chosen)).toBe(chosen);
    const adopting = led([examined(whole), { type: 'askedToAdopt' }], chosen);
    expect(adopting).toMatchObject({ adopting: true });
    const kept: PanelEvent = { type: 'adoptAnswered', answer: { ok: true, value: { kept: true } } };
    expect(led([kept], adopting)).toMatchObject({ scene: 'editions', shelf: null, said: 'adopted' });
    const full: PanelEvent = {
      type: 'adoptAnswered',
      answer: { ok: true, value: { kept: false, why: 'ENOSPC' } },
    };
    expect(led([full], adopting)).toMatchObject({ scene: 'editions', said: 'not-kept' });
  });

  test('that are refused cannot be adopted', () => {
    const refused = {
      whole: false,
      problems: [{ code: 'wrong-hash', file: 'dataset.json', path: '' }],
    } as const;
    const told = led([{ type: 'choseSource', source }, examined(refused)], atShelf);
    expect(told).toMatchObject({ found: refused });
    expect(led([{ type: 'askedToAdopt' }], told)).toBe(told);
  });

  test('are taken back by one touch, where there is something to go back to', () => {
    const rolling = led([{ type: 'askedToRollBack' }], atShelf);
    expect(rolling).toMatchObject({ rollingBack: true });
    const done: PanelEvent = { type: 'rollBackAnswered', answer: { ok: true, value: { kept: true } } };
    expect(led([done], rolling)).toMatchObject({ shelf: null, said: 'rolled-back', rollingBack: false });
    const shipped: PanelEvent = {
      type: 'shelfAnswered',
      answer: { ok: true, value: { ...shelf, before: null } },
    };
    const first = led([{ type: 'wentToEditions' }, shipped], home);
    expect(led([{ type: 'askedToRollBack' }], first)).toBe(first);
  });
});

test('the minute for the glass begins and ends at home', () => {
  const cleaning = led([{ type: 'wentToClean' }], home);
  expect(cleaning).toMatchObject({ scene: 'cleaning' });
  expect(led([{ type: 'wentHome' }], cleaning)).toEqual(home);
});

test.each<Panel['scene']>(['opening', 'enter', 'home'])(
  'silence and leaving close the panel from %s',
  (scene) => {
    const from = { opening, enter: led([door(true)]), home }[
      scene === 'home' || scene === 'enter' ? scene : 'opening'
    ];
    expect(led([{ type: 'stayedQuiet' }], from)).toEqual({ scene: 'closed' });
    expect(led([{ type: 'left' }], from)).toEqual({ scene: 'closed' });
  },
);

describe('without the right PIN', () => {
  const outside: readonly Panel[] = [
    opening,
    led([door(true)]),
    led([door(false)]),
    atFirstPin,
    { scene: 'closed' },
  ];
  const wishes: readonly PanelEvent[] = [
    { type: 'wentHome' },
    { type: 'wentToClean' },
    { type: 'wentToSelfCheck' },
    { type: 'wentToEditions' },
    { type: 'askedToAdopt' },
    { type: 'askedToRollBack' },
    { type: 'wentToChoosePin' },
    { type: 'wentToSetUp' },
    { type: 'inSetUp', happened: { type: 'wentBack' } },
    { type: 'inSetUp', happened: { type: 'wentTo', place: 'overview' } },
    { type: 'askedToEnd', ending: 'quit' },
    { type: 'wroteDownCode' },
  ];

  test('no event leads into the panel', () => {
    for (const from of outside) {
      for (const wish of wishes) expect(led([wish], from)).toBe(from);
    }
  });

  test('and with one there is no proof before it was right', () => {
    expect([opening, led([door(true)])].map(proofOf)).toEqual([null, null]);
  });
});

test('the panel waits longer for a tape measure and a pen, and less for somebody without the PIN', () => {
  const code = { scene: 'recovery-code', proof: 'p', code: '1' } as const;
  const waits = [led([door(true)]), home, led([door(false)]), code];
  expect(waits.map(patienceSeconds)).toEqual([60, 180, 600, 900]);
});
