/** Where the operator can stand in the panel, and what can happen there. Pure; time arrives as an event. Long, since it names everything that can happen. */
import type { Answer } from '../../bridge/contract.ts';
import type {
  Adopted,
  CopyProgress,
  EditionShelf,
  EditionSource,
  ExaminedEdition,
} from '../../bridge/editions.ts';
import type { ChosenPin, Door, Entry, HostKind } from '../../bridge/operator.ts';
import type { Finding } from '../../bridge/self-check.ts';
import type { MadeForStick, StickAnswer } from '../../bridge/stick.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { CountsEvent, CountsPanel } from './counts-panel.ts';
import type { SetUp, SetUpEvent } from './set-up.ts';
import type { WithdrawEvent, WithdrawPanel } from './withdraw-panel.ts';

/** What takes the exhibit from its visitors, and is asked about before it is done. */
export type Ending = 'restart' | 'quit' | 'begin-talk';

/** What became of a wish about editions. */
export type Deed = 'adopted' | 'rolled-back' | 'not-kept';

/** Before the PIN, and what of it is kept while it is chosen. */
export type Panel =
  | { readonly scene: 'opening' }
  | { readonly scene: 'closed' }
  | { readonly scene: 'unreachable' }
  | {
      readonly scene: 'enter';
      readonly by: 'pin' | 'recovery-code';
      readonly lockedSeconds: number;
      readonly wrong: boolean;
    }
  | {
      readonly scene: 'choose-pin';
      readonly proof: string | null;
      /** What was typed the first time; `null` until then. */
      readonly first: string | null;
      readonly trouble: 'differs' | 'refused' | null;
    }
  | { readonly scene: 'recovery-code'; readonly proof: string; readonly code: string }
  /** Before there is a PIN; nothing else of the panel can be reached from here. */
  | { readonly scene: 'first-set-up'; readonly proof: string; readonly setUp: SetUp }
  | (Inside & { readonly scene: 'set-up'; readonly setUp: SetUp })
  | (Inside & { readonly scene: 'home' })
  | (Inside & {
      readonly scene: 'self-check';
      /** `null` while the host looks. */
      readonly findings: readonly Finding[] | null;
      /** What became of the wish to write the journal to a stick. */
      readonly exported: StickAnswer | 'writing' | null;
    })
  | (Inside & {
      readonly scene: 'editions';
      /** `null` while the host looks. */
      readonly shelf: EditionShelf | null;
      /** What was done last. */
      readonly said: Deed | null;
      readonly rollingBack: boolean;
    })
  | (Inside & {
      readonly scene: 'edition';
      readonly source: EditionSource;
      /** `null` while the host examines it. */
      readonly found: ExaminedEdition | null;
      readonly adopting: boolean;
      /** How far the copying has come; `null` until the host has said. */
      readonly copied: CopyProgress | null;
    })
  | (Inside & { readonly scene: 'guide' })
  /** A chapter of the guide by its place, counted from nought. */
  | (Inside & { readonly scene: 'guide-chapter'; readonly chapter: number })
  | (Inside & {
      readonly scene: 'handout';
      /** The language that is printed now. */
      readonly asked: LanguageCode | null;
      /** The host has begun. */
      readonly begun: boolean;
      readonly said: MadeForStick | null;
    })
  | CountsPanel
  | WithdrawPanel
  | (Inside & { readonly scene: 'cleaning' })
  | (Inside & { readonly scene: 'ending'; readonly ending: Ending; readonly done: boolean });

/** What is known once the PIN was right. */
export interface Inside {
  readonly proof: string;
  /** `null` until the host has said. */
  readonly host: HostKind | null;
}

export type PanelEvent =
  | { readonly type: 'doorAnswered'; readonly answer: Answer<Door> }
  | { readonly type: 'entryAnswered'; readonly answer: Answer<Entry> }
  | { readonly type: 'lookAnswered'; readonly answer: Answer<{ readonly host: HostKind }> }
  | { readonly type: 'lockEnded' }
  | { readonly type: 'turnedToRecoveryCode' }
  | { readonly type: 'turnedToPin' }
  | { readonly type: 'typedNewPin'; readonly pin: string }
  | { readonly type: 'pinAnswered'; readonly answer: Answer<ChosenPin> }
  | { readonly type: 'wroteDownCode' }
  | { readonly type: 'wentHome' }
  | { readonly type: 'wentToChoosePin' }
  | { readonly type: 'wentToSetUp' }
  | { readonly type: 'inSetUp'; readonly happened: SetUpEvent }
  | { readonly type: 'wentToSelfCheck' }
  | { readonly type: 'selfChecked'; readonly answer: Answer<readonly Finding[]> }
  | { readonly type: 'askedToExportJournal' }
  | { readonly type: 'journalExported'; readonly answer: Answer<StickAnswer> }
  | { readonly type: 'wentToEditions' }
  | { readonly type: 'shelfAnswered'; readonly answer: Answer<EditionShelf> }
  | { readonly type: 'choseSource'; readonly source: EditionSource }
  | { readonly type: 'examined'; readonly answer: Answer<ExaminedEdition> }
  | { readonly type: 'askedToAdopt' }
  | { readonly type: 'adoptionProgressed'; readonly answer: Answer<CopyProgress | null> }
  | { readonly type: 'adoptAnswered'; readonly answer: Answer<Adopted> }
  | { readonly type: 'askedToRollBack' }
  | { readonly type: 'rollBackAnswered'; readonly answer: Answer<Adopted> }
  | { readonly type: 'wentToGuide' }
  | { readonly type: 'choseGuideChapter'; readonly chapter: number }
  | { readonly type: 'wentToHandout' }
  | { readonly type: 'askedForHandout'; readonly language: LanguageCode }
  | { readonly type: 'handoutBegun'; readonly answer: Answer<null> }
  | { readonly type: 'handoutProgressed'; readonly answer: Answer<MadeForStick | null> }
  | CountsEvent
  | WithdrawEvent
  | { readonly type: 'wentToClean' }
  | { readonly type: 'askedToEnd'; readonly ending: Ending }
  | { readonly type: 'endAnswered'; readonly answer: Answer<null> }
  | { readonly type: 'stayedQuiet' }
  | { readonly type: 'left' };

export const opening: Panel = { scene: 'opening' };

/**
 * How long the panel waits in silence before it closes by itself: a child who found the way in blocks the exhibit for a
 * minute only, and a pen and paper or a tape measure may be looked for.
 */
export function patienceSeconds(panel: Panel): number {
  if (panel.scene === 'recovery-code') return 900;
  if ('setUp' in panel) return 600;
  return proofOf(panel) === null ? 60 : 180;
}

/** The proof that the host is to forget when the panel closes. */
export function proofOf(panel: Panel): string | null {
  return 'proof' in panel ? panel.proof : null;
}
