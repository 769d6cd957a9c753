/** What a visitor may change for this visit: one switch each, large, said in words, and a way back to where the visitor was. */
import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { type Comfort, type ComfortChoice, comfortChoices } from '../../walkthrough/visit.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { VolumeChoice } from '../parts/VolumeChoice.tsx';
import type { Words } from '../words/words.ts';

export interface ComfortSceneProps {
  readonly comfort: Comfort;
  /** On a screen that is within reach as it stands, there is nothing to bring lower. */
  readonly mayBeLower: boolean;
  readonly volume: number;
  readonly words: Words;
  readonly onChoice: (choice: ComfortChoice, on: boolean) => void;
  readonly onVolume: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

export function ComfortScene(props: ComfortSceneProps) {
  const { comfort, mayBeLower, words, onChoice, onClose } = props;
  const told = words.comfort;
  const offered = comfortChoices.filter((choice) => choice !== 'lower' || mayBeLower);
  return (
    <div className="comfort">
      <h1 tabIndex={-1}>{told.title}</h1>
      <ul className="comfort-choices">
        {offered.map((choice) => (
          <li key={choice}>
            <ToggleButton
              className="comfort-choice"
              data-choice={choice}
              aria-description={told.choices[choice].does}
              isSelected={comfort[choice]}
              onChange={(on) => onChoice(choice, on)}
            >
              <span className="comfort-name">{told.choices[choice].name}</span>
              <span className="comfort-does" aria-hidden="true">
                {told.choices[choice].does}
              </span>
              <span className="comfort-state" aria-hidden="true">
                {comfort[choice] && <Check aria-hidden="true" />}
                {comfort[choice] ? told.on : told.off}
              </span>
            </ToggleButton>
          </li>
        ))}
        <li className="comfort-volume">
          <VolumeChoice {...props} />
        </li>
      </ul>
      <div className="comfort-foot">
        <p className="note">{told.thisVisit}</p>
        <PressButton className="plain-button" onPress={onClose}>
          {told.close}
        </PressButton>
      </div>
    </div>
  );
}
