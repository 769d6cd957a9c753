/** Calls of the operator's panel that nobody may make: without the proof that the right PIN gives, or not as they are meant. */

type Called = readonly (readonly [channel: string, argument: unknown])[];

const misshapen: Called = [
  ['operator-door', {}],
  ...[null, 1, [], {}, { by: 'pin' }, { digits: '1' }].map((argument) => ['enter-panel', argument] as const),
  ['enter-panel', { by: 'name', digits: '1' }],
  ['enter-panel', { by: 'pin', digits: '' }],
  ['enter-panel', { by: 'pin', digits: '1'.repeat(17) }],
  ['enter-panel', { by: 'pin', digits: ['204816'] }],
  ['choose-pin', { proof: null, pin: '111111' }],
  ['choose-pin', { proof: null, pin: '1234' }],
  ['choose-pin', { proof: 'guessed', pin: 'letter' }],
];

/** Every act of the operator, and some that are none, without the proof that the right PIN gives. */
const acts = [
  'look',
  'self-check',
  'editions',
  'examine-edition',
  'adopt-edition',
  'roll-back',
  'settings',
  'save-settings',
  'settings-copies',
  'export-settings',
  'restart',
  'quit',
  'leave',
  'exec',
  '__proto__',
  'constructor',
  '',
] as const;
const proofs = [
  undefined,
  null,
  '',
  'guessed',
  'null',
  7,
  [],
  {},
  'x'.repeat(32),
  'x'.repeat(10_000),
] as const;
const withoutProof: Called = acts.flatMap((act) =>
  proofs.map((proof) => ['operate', { proof, act, takes: null }] as const),
);

export const operatorCalls: Called = [...misshapen, ...withoutProof];
