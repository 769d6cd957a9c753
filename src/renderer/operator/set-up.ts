/** Where the operator can stand in the set-up, and what can happen there. Pure. What was not saved is only in the draft. */
import type { Answer, Settings } from '../../bridge/contract.ts';
import { type Weekday, weekdays } from '../../bridge/opening-hours.ts';
import { type SettingsCopy, type SettingsPart, type SetUpStep, setUpSteps } from '../../bridge/set-up.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import { smallestUsualDiagonalInches } from '../pixels-per-mm.ts';
import { usualBottomEdgeMm } from '../stage-size.ts';
import type { TouchVerdict } from './judge-touch.ts';

/** What may be typed letter by letter. */
export type Typed = 'venueName' | 'venueContact';

/** A place below another is what the way back leads up from; see `parentOf`. */
export type SetUpPlace =
  | 'overview'
  | SetUpStep
  | 'touch-test'
  | Typed
  | Weekday
  | 'special-days'
  | 'copies'
  | 'copy';

export type SetUp =
  /** Until the host has said what holds. */
  { readonly at: 'opening'; readonly isFirst: boolean } | OpenSetUp;

export interface OpenSetUp {
  readonly at: SetUpPlace;
  /** Whether no PIN was chosen yet: one step then follows the other, and the PIN is the last. */
  readonly isFirst: boolean;
  /** As the host keeps them. */
  readonly saved: Settings;
  /** As they are on the screen. */
  readonly draft: Settings;
  /** What the host is asked to do. */
  readonly asks: 'save' | 'export' | null;
  /** Whether a disk would not take what was to be saved last. */
  readonly notKept: boolean;
  readonly touch: TouchVerdict | null;
  /** `null` while the host looks. */
  readonly copies: readonly SettingsCopy[] | null;
  readonly chosen: Settings | null;
  readonly exported: StickAnswer | null;
}

export type SetUpEvent =
  | { readonly type: 'settingsAnswered'; readonly answer: Answer<Settings> }
  | { readonly type: 'changed'; readonly part: SettingsPart }
  | { readonly type: 'wentTo'; readonly place: SetUpPlace }
  | { readonly type: 'wentBack' }
  | { readonly type: 'askedToSave' }
  | { readonly type: 'saveAnswered'; readonly answer: Answer<Settings> }
  | { readonly type: 'touchTold'; readonly verdict: TouchVerdict }
  | { readonly type: 'lookedForCopies' }
  | { readonly type: 'copiesAnswered'; readonly answer: Answer<readonly SettingsCopy[]> }
  | { readonly type: 'choseCopy'; readonly settings: Settings }
  | { readonly type: 'askedToExport' }
  | { readonly type: 'exportAnswered'; readonly answer: Answer<StickAnswer> };

/** Steps that another kiosk's settings stand for; touch and sound are this machine's own. */
const stepsOfACopy: readonly SetUpStep[] = ['screen', 'venue', 'hours'];

/** What is saved where the operator stands: the draft with its step done, or the settings of another kiosk. */
export function partToSave({ at, saved, draft, chosen }: OpenSetUp): SettingsPart | null {
  if (at === 'copy')
    return chosen === null ? null : { ...partOf(chosen), setUpDone: doneWith(saved, stepsOfACopy) };
  if (!isStep(at)) return null;
  // What the operator had on the screen and let stand is measured from now on.
  const measured = at === 'screen' ? takenSizes(draft) : {};
  return { ...partOf(draft), ...measured, setUpDone: doneWith(saved, [at]) };
}

/** The sizes that the step of the screen begins with: what was measured, else what is taken where nobody measured. */
export function takenSizes({ diagonalInches, bottomEdgeMm, viewingDistanceMm }: Settings) {
  return {
    diagonalInches: diagonalInches ?? smallestUsualDiagonalInches,
    bottomEdgeMm: bottomEdgeMm ?? usualBottomEdgeMm,
    viewingDistanceMm,
  };
}

/** The first step that was not done; `null` where only the PIN is left. */
export function nextStep({ setUpDone }: Settings): SetUpStep | null {
  return setUpSteps.find((step) => !setUpDone.includes(step)) ?? null;
}

export function isStep(place: SetUpPlace): place is SetUpStep {
  return setUpSteps.some((step) => step === place);
}

export function isWeekday(place: SetUpPlace): place is Weekday {
  return weekdays.some((day) => day === place);
}

/** Where the way back leads; `null` where it leads out of the set-up, or nowhere. */
export function parentOf({ at, isFirst }: OpenSetUp): SetUpPlace | null {
  if (isStep(at)) return isFirst ? (setUpSteps[setUpSteps.indexOf(at) - 1] ?? null) : 'overview';
  switch (at) {
    case 'overview':
      return null;
    case 'venueName':
    case 'venueContact':
      return 'venue';
    case 'touch-test':
      return 'touch';
    case 'copy':
      return 'copies';
    case 'copies':
      return isFirst ? 'screen' : 'overview';
    default:
      return 'hours';
  }
}

function partOf({ version: _version, ...part }: Settings): SettingsPart {
  return part;
}

function doneWith({ setUpDone }: Settings, steps: readonly SetUpStep[]): readonly SetUpStep[] {
  return setUpSteps.filter((step) => setUpDone.includes(step) || steps.includes(step));
}
