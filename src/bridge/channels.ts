/** The name of each bridge call on the wire, and on the window of the Electron host. */
import type { KioskBridge } from './contract.ts';

/** One channel for each call of the contract: in Electron an IPC channel, on loopback the last part of the address. */
export const channels = {
  start: 'start',
  narration: 'narration',
  notes: 'notes',
  reportFault: 'report-fault',
  beat: 'beat',
  count: 'count',
  operatorDoor: 'operator-door',
  enterPanel: 'enter-panel',
  choosePin: 'choose-pin',
  operate: 'operate',
  present: 'present',
} as const satisfies Record<keyof KioskBridge, string>;

export type Channel = (typeof channels)[keyof typeof channels];

/** The property of `window` under which the preload puts the bridge. */
export const bridgeProperty = 'kiosk';

/** At the end of the page's address, where it is to be the presenter's window. */
export const presenterMark = '#presenter';

/** Before a language at the end of the page's address, where it is to be the handout in that language. */
export const handoutMark = '#handout=';

/** What the page puts in that place once the handout stands and can be printed. */
export const handoutStandsMark = '#handout-stands';

/** Where a fault report comes from whose cause can lie in the dataset that is shown. */
export const sceneFault = 'renderer';
