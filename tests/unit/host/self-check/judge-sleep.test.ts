import { describe, expect, test } from 'vitest';
import { judgeSleep } from '../../../../src/host/self-check/judge-sleep.ts';
import type { Told } from '../../../../src/host/self-check/system-questions.ts';

/** As `powercfg /query` prints it; the labels are those of the system's language. */
const plan = (
  mains: string,
  label = 'Current AC Power Setting Index',
) => `Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  GUID Alias: SCHEME_BALANCED
    Power Setting GUID: 3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e  (Turn off display after)
      GUID Alias: VIDEOIDLE
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
      Possible Settings units: Seconds
    ${label}: ${mains}
    Current DC Power Setting Index: 0x0000012c
`;
const never = '0x00000000';
const tenMinutes = '0x00000258';

const pmset = (display: number, machine: number) => `System-wide power settings:
Currently in use:
 standby              1
 displaysleep         ${display} (display sleep prevented by kiosk)
 sleep                ${machine}
 disksleep            10
`;

const xset = (dpms: string) => `Keyboard Control:
  auto repeat:  on    key click percent:  0    LED mask:  00000000
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  600    cycle:  600
DPMS (Display Power Management Signaling):
  Standby: 600    Suspend: 600    Off: 900
  DPMS is ${dpms}
`;

const awake: readonly (readonly [string, Told])[] = [
  ['Windows', { displayPlan: plan(never), sleepPlan: plan(never) }],
  [
    'a Windows in another language',
    { displayPlan: plan(never, 'Index der Wechselstromeinstellung'), sleepPlan: null },
  ],
  ['a Mac', { pmset: pmset(0, 0) }],
  ['GNOME', { idleDelay: 'uint32 0\n', sleepType: "'nothing'\n", sleepTimeout: '3600\n' }],
  ['a bare window system', { xset: xset('Disabled') }],
];

test.each(awake)('%s that never sleeps is good', (_name, told) => {
  expect(judgeSleep(told)).toEqual({ code: 'sleep-off', verdict: 'good', data: null });
});

const asleep: readonly (readonly [string, number, Told])[] = [
  ['Windows, by its display', 10, { displayPlan: plan(tenMinutes), sleepPlan: plan(never) }],
  ['Windows, by the machine', 10, { displayPlan: plan(never), sleepPlan: plan(tenMinutes) }],
  ['a Mac', 2, { pmset: pmset(2, 0) }],
  ['GNOME, by its screen', 5, { idleDelay: 'uint32 300\n', sleepType: "'nothing'\n", sleepTimeout: '0\n' }],
  [
    'GNOME, by the machine',
    20,
    { idleDelay: 'uint32 0\n', sleepType: "'suspend'\n", sleepTimeout: '1200\n' },
  ],
  ['a bare window system', 15, { xset: xset('Enabled') }],
];

test.each(asleep)('%s that sleeps is told, with its minutes', (_name, minutes, told) => {
  expect(judgeSleep(told)).toEqual({ code: 'sleep-on', verdict: 'repair', data: { minutes } });
});

describe('says that it does not know', () => {
  test.each<readonly [string, Told]>([
    ['where nothing was asked', {}],
    ['where nothing was answered', { displayPlan: null, sleepPlan: null }],
    [
      'where the answer is of another kind',
      { displayPlan: 'Access is denied.', pmset: 'no such thing', xset: '' },
    ],
  ])('%s', (_name, told) => {
    expect(judgeSleep(told)).toMatchObject({ verdict: 'not-known' });
  });
});
