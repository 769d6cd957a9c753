/** What the self-check finds: one verdict for each thing that was looked at, as a code with its data, worded in the panel. */

/** Everything that can be found, with what its sentence tells. Days are YYYY-MM-DD. */
export interface FindingData {
  readonly 'edition-good': { readonly edition: string; readonly checkedOn: string };
  readonly 'edition-due': { readonly edition: string; readonly reviewBy: string };
  readonly 'edition-none': null;
  readonly 'fault-none': null;
  readonly 'fault-recent': { readonly on: string; readonly sentence: string };
  readonly 'uptime-good': { readonly days: number };
  readonly 'uptime-long': { readonly days: number };
  readonly 'memory-good': null;
  readonly 'memory-low': { readonly freeMb: number };
  readonly 'disk-good': { readonly freeGb: number };
  readonly 'disk-low': null;
  readonly 'disk-not-known': null;
  readonly 'folder-good': { readonly folder: string };
  readonly 'folder-lost': { readonly folder: string };
  readonly 'display-good': { readonly width: number; readonly height: number };
  readonly 'display-not-measured': { readonly width: number; readonly height: number };
  readonly 'display-small': { readonly width: number; readonly height: number };
  readonly 'display-turned': { readonly width: number; readonly height: number };
  readonly 'touch-good': { readonly fingers: number };
  readonly 'touch-none': null;
  readonly 'sound-by-ear': null;
  readonly 'sleep-off': null;
  readonly 'sleep-on': { readonly minutes: number };
  readonly 'sleep-not-known': null;
  readonly 'autostart-found': { readonly where: string };
  readonly 'autostart-none': null;
  readonly 'autostart-not-known': null;
  readonly 'clock-good': { readonly day: string; readonly time: string; readonly zone: string };
  readonly 'clock-early': { readonly day: string; readonly checkedOn: string };
  readonly 'lockdown-found': null;
  readonly 'lockdown-desktop': { readonly desktop: string };
  readonly 'lockdown-mac': null;
  readonly 'lockdown-not-known': null;
  readonly 'network-silent': null;
  readonly 'network-connected': { readonly names: string };
}

export type FindingCode = keyof FindingData;

/** `good` is green; `repair` comes with a sentence of what to do; `not-known` is for somebody to look at. */
export type Verdict = 'good' | 'repair' | 'not-known';

export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly verdict: Verdict;
    readonly data: FindingData[Code];
  };
}[FindingCode];

/** What only the page can read. Lengths in CSS pixels. */
export interface PageReading {
  readonly width: number;
  readonly height: number;
  /** How many fingers the screen tells apart; nought where it is no touchscreen. */
  readonly fingers: number;
}
