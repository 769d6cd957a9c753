/** What the operator's panel and the host may say to each other. Every act needs the proof that the right PIN gives. */

import type { LanguageCode } from '../dataset/schema.ts';
import type { Settings } from './contract.ts';
import type { CountBook, Switched } from './counts.ts';
import type { Adopted, CopyProgress, EditionShelf, ExaminedEdition } from './editions.ts';
import type { Finding, PageReading } from './self-check.ts';
import type { SettingsCopy, SettingsPart } from './set-up.ts';
import type { MadeForStick, StickAnswer } from './stick.ts';
import type { WithdrawBook, WithdrawTarget, WithdrawWish, Withdrew } from './withdrawals.ts';

/** What stands before the panel. */
export interface Door {
  /** Without a PIN the first thing to do is to choose one. */
  readonly hasPin: boolean;
  /** Nothing is tried before so many seconds have passed; nought where it is not locked. */
  readonly lockedSeconds: number;
  /**
   * Where there is no PIN yet, a proof for the set-up, stale once a PIN is chosen: whoever may choose the PIN may set up
   * what it will guard. Else `null`.
   */
  readonly setUpProof: string | null;
}

/** What somebody typed on the panel's own keys. */
export interface Try {
  readonly by: 'pin' | 'recovery-code';
  readonly digits: string;
}

export type Entry =
  | { readonly entered: true; readonly proof: string }
  | { readonly entered: false; readonly lockedSeconds: number };

export interface PinChoice {
  /** `null` only while there is no PIN yet. */
  readonly proof: string | null;
  readonly pin: string;
}

export interface ChosenPin {
  readonly proof: string;
  /** To be written on paper: it is told this once, and only its hash is kept. */
  readonly recoveryCode: string;
}

export type HostKind = 'electron' | 'loopback';

/** What an operator can do, each with what it takes and what it gives. */
export interface OperatorActs {
  /** What the panel shows first. */
  readonly look: { readonly takes: null; readonly gives: { readonly host: HostKind } };
  /** Looks at everything that the exhibit needs of this machine. */
  readonly 'self-check': { readonly takes: PageReading; readonly gives: readonly Finding[] };
  /** Writes journal and self-check to a stick as one file. */
  readonly 'export-journal': { readonly takes: PageReading; readonly gives: StickAnswer };
  /** Which edition is shown, and what may be one on the sticks in this machine. */
  readonly editions: { readonly takes: null; readonly gives: EditionShelf };
  /** Examines one of them by its id. Nothing is written. */
  readonly 'examine-edition': { readonly takes: string; readonly gives: ExaminedEdition };
  /** Adopts what was examined last, by its fingerprint. */
  readonly 'adopt-edition': { readonly takes: string; readonly gives: Adopted };
  /** How far the copying has come while an edition is adopted; `null` while none is. */
  readonly 'adoption-progress': { readonly takes: null; readonly gives: CopyProgress | null };
  readonly 'roll-back': { readonly takes: null; readonly gives: Adopted };
  /** The settings as they are kept. */
  readonly settings: { readonly takes: null; readonly gives: Settings };
  /** Keeps what is given and leaves the rest; whoever is on the screen sees it after the panel is left. */
  readonly 'save-settings': { readonly takes: SettingsPart; readonly gives: Settings };
  /** The settings of other kiosks, on the sticks in this machine. */
  readonly 'settings-copies': { readonly takes: null; readonly gives: readonly SettingsCopy[] };
  /** Writes the settings to a stick, for another kiosk. No PIN is among them. */
  readonly 'export-settings': { readonly takes: null; readonly gives: StickAnswer };
  /** What was counted, month by month. */
  readonly counts: { readonly takes: null; readonly gives: CountBook };
  /** Whether anything is counted from now on. */
  readonly 'switch-counting': { readonly takes: boolean; readonly gives: Switched };
  /** Writes what was counted to a stick, as CSV. */
  readonly 'export-counts': { readonly takes: null; readonly gives: StickAnswer };
  /** What the edition holds, and what of it is off the screen. */
  readonly withdrawals: { readonly takes: null; readonly gives: WithdrawBook };
  /** Takes a fact or a claim off the screen. */
  readonly withdraw: { readonly takes: WithdrawWish; readonly gives: Withdrew };
  /** Puts it back. */
  readonly restore: { readonly takes: WithdrawTarget; readonly gives: Withdrew };
  /** Begins to print the handout in a language and to write it to a stick; printing takes longer than a call may. */
  readonly 'write-handout': { readonly takes: LanguageCode; readonly gives: null };
  /** What became of it; `null` while it is made. */
  readonly 'handout-written': { readonly takes: null; readonly gives: MadeForStick | null };
  /** Ends the kiosk and asks whoever started it to start it again. */
  readonly restart: { readonly takes: null; readonly gives: null };
  /** Ends the kiosk. */
  readonly quit: { readonly takes: null; readonly gives: null };
  /** Lets a talk begin, and be given until it has ended. */
  readonly 'begin-talk': { readonly takes: null; readonly gives: null };
  /** The proof is good for nothing from now on. */
  readonly leave: { readonly takes: null; readonly gives: null };
}

export type Act = keyof OperatorActs;

export interface Operation<Done extends Act = Act> {
  readonly proof: string;
  readonly act: Done;
  readonly takes: OperatorActs[Done]['takes'];
}

/** Where a refusal points that a new proof would cure. */
export const proofPath = 'proof';
