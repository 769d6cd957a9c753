/** What renderer and host may say to each other. Only what both hosts can honour stands here. */
import type { Narration } from '../dataset/narration-file.ts';
import type { Notes } from '../dataset/notes-file.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Dataset, LanguageCode } from '../dataset/schema.ts';
import type { Counted } from './counts.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { Act, ChosenPin, Door, Entry, Operation, OperatorActs, PinChoice, Try } from './operator.ts';
import type { SetUpStep } from './set-up.ts';
import type { TalkAct, TalkActs, TalkWish } from './talk.ts';

/** What a host answers: a value, or a refusal that says why. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What the venue set up. Lengths in millimetres, the diagonal in inches, patience in seconds. */
export interface Settings {
  readonly version: 2;
  /** Languages offered, in order; an empty list means all of the dataset's, in its order. */
  readonly languages: readonly LanguageCode[];
  /** Silence before the question "are you still here?", at least. */
  readonly patienceSeconds: number;
  readonly orientation: 'auto' | 'landscape' | 'portrait';
  /** `null` where nobody measured it: the smallest usual screen, 22 inches, is then taken. */
  readonly diagonalInches: number | null;
  /** From the floor to the lowest lit pixel. */
  readonly bottomEdgeMm: number | null;
  readonly viewingDistanceMm: number;
  readonly venueName: string | null;
  readonly venueContact: string | null;
  /** Whether totals are kept of what is shown. */
  readonly counting: boolean;
  /** `null` where the venue is always open. */
  readonly openingHours: OpeningHours | null;
  /** What the panel opens in; `null` where nobody chose: the first language offered. */
  readonly panelLanguage: LanguageCode | null;
  /** The set-up goes on at the first step that is not among them. */
  readonly setUpDone: readonly SetUpStep[];
}

/** What the renderer is given when it starts. */
export interface Start {
  readonly dataset: Dataset;
  readonly settings: Settings;
  readonly appVersion: string;
  /** A short name for exactly what the dataset's files hold; `null` where the folder holds what no edition may hold. */
  readonly fingerprint: string | null;
}

/** A fault that the renderer met, for the operator's journal. */
export interface FaultReport {
  readonly where: string;
  readonly message: string;
}

/** That the page is alive, and what it met since it last said so. Nothing here tells anything about a visitor. */
export interface Pulse {
  /** Short touches of one finger, which ought to become presses. */
  readonly touches: number;
  /** Presses that arrived, whether or not there was anything to press. */
  readonly presses: number;
  /** Whether nothing at all is on the screen. */
  readonly blank: boolean;
  /** Whether it has run for a day and asks to be made anew, now that nobody is there. */
  readonly wantsRenewal: boolean;
}

/** The calls a host answers. The preload and `connect-bridge` both end in `satisfies KioskBridge`. */
export interface KioskBridge {
  /** Everything the walkthrough needs, or what is wrong with the dataset. */
  start(): Promise<Answer<Start>>;
  /** What is spoken in a language, asked for when somebody wants to listen; `null` where nobody has spoken it. */
  narration(language: LanguageCode): Promise<Answer<Narration | null>>;
  /** The presenter's notes in a language, for the presenter's window alone: `start` never carries them. `null` where there are none. */
  notes(language: LanguageCode): Promise<Answer<Notes | null>>;
  /** Puts a fault of the renderer into the journal. */
  reportFault(report: FaultReport): Promise<Answer<null>>;
  /** The heartbeat: answered after two seconds, whereupon the page beats again, or told that nobody listens. */
  beat(pulse: Pulse): Promise<Answer<{ readonly again: boolean }>>;
  /** Counts that a scene was shown or a comfort mode chosen, as totals alone. */
  count(counted: Counted): Promise<Answer<null>>;
  /** Whether a PIN was chosen, and whether the way in is locked. */
  operatorDoor(): Promise<Answer<Door>>;
  /** Tries a PIN or the recovery code. */
  enterPanel(tried: Try): Promise<Answer<Entry>>;
  /** Chooses the first PIN, or with a proof another one. */
  choosePin(choice: PinChoice): Promise<Answer<ChosenPin>>;
  /** Carries out one act of the operator. */
  operate<Done extends Act>(operation: Operation<Done>): Promise<Answer<OperatorActs[Done]['gives']>>;
  /** Carries out what a talk asks for. */
  present<Done extends TalkAct>(wish: TalkWish<Done>): Promise<Answer<TalkActs[Done]['gives']>>;
}
