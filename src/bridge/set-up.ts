/** What panel and host may say to each other about the set-up of a kiosk. */
import type { Settings } from './contract.ts';

/** The steps of the set-up, in their order; the sixth is the PIN, which is not kept in the settings. */
export const setUpSteps = ['screen', 'touch', 'sound', 'venue', 'hours'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** What the panel may change; what it leaves out stays as it is. */
export type SettingsPart = Partial<Omit<Settings, 'version'>>;

/** A file of settings on a stick: what it holds, or why it cannot be used; the journal then says more. */
export interface SettingsCopy {
  /** The stick that it lies on. */
  readonly place: string;
  readonly name: string;
  readonly found:
    | { readonly whole: true; readonly settings: Settings }
    | { readonly whole: false; readonly why: 'broken' | 'of-later-app' };
}

/** Where a refusal points that a disk would not take the settings. */
export const keepingPath = 'keeping';
