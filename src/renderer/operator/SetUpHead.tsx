/** Over each step of the set-up: what is set here, and the way on, which saves it. */
import { setUpSteps } from '../../bridge/set-up.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { isStep, type OpenSetUp } from './set-up.ts';

export interface SetUpHeadProps {
  readonly words: SetUpWords;
  readonly setUp: OpenSetUp;
  readonly onSave: () => void;
}

/** The PIN is a step, too, and kept elsewhere. */
const allSteps = setUpSteps.length + 1;

export function SetUpHead({ words, setUp, onSave }: SetUpHeadProps) {
  const { at, isFirst, asks, notKept } = setUp;
  if (!isStep(at)) return null;
  const { name } = words.steps[at];
  return (
    <>
      <header className="panel-head">
        <h1 tabIndex={-1}>{words.stepOf(setUpSteps.indexOf(at) + 1, allSteps, name)}</h1>
        <div className="panel-buttons on-each-page">
          <PressButton className="action-button" data-primary isDisabled={asks !== null} onPress={onSave}>
            {isFirst ? words.goOn : words.save}
          </PressButton>
        </div>
      </header>
      <SavingSaid words={words} isSaving={asks === 'save'} notKept={notKept} />
    </>
  );
}

export interface SavingSaidProps {
  readonly words: SetUpWords;
  readonly isSaving: boolean;
  readonly notKept: boolean;
}

export function SavingSaid({ words, isSaving, notKept }: SavingSaidProps) {
  const said = isSaving ? words.saving : notKept ? words.notKept : null;
  return (
    <p className="set-up-said" aria-live="assertive" data-empty={said === null || undefined}>
      {said}
    </p>
  );
}
