/** The six steps, each with whether it was done, and the way to copies for other kiosks. */
import { Check, Circle, Usb } from 'lucide-react';
import { setUpSteps } from '../../bridge/set-up.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import type { OpenSetUp, SetUpPlace } from './set-up.ts';

export interface SetUpOverviewProps {
  readonly words: SetUpWords;
  readonly setUp: OpenSetUp;
  readonly onPlace: (place: SetUpPlace) => void;
  readonly onPin: () => void;
}

export function SetUpOverview({ words, setUp, onPlace, onPin }: SetUpOverviewProps) {
  const row = (step: keyof SetUpWords['steps'], Picture: typeof Check, onPress: () => void) => (
    <li key={step}>
      <PressButton className="operator-row" onPress={onPress}>
        <Picture aria-hidden="true" />
        <span className="operator-row-name">{words.steps[step].name}</span>
        <span className="operator-row-does">{words.steps[step].does}</span>
      </PressButton>
    </li>
  );
  const isDone = (step: (typeof setUpSteps)[number]) => setUp.saved.setUpDone.includes(step);
  return (
    <div className="operator-home">
      <h1 tabIndex={-1}>{words.title}</h1>
      <ul>
        {setUpSteps.map((step) => row(step, isDone(step) ? Check : Circle, () => onPlace(step)))}
        {row('pin', Check, onPin)}
        {row('copies', Usb, () => onPlace('copies'))}
      </ul>
    </div>
  );
}
