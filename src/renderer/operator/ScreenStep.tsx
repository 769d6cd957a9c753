/** The first step: the panel's language, how large the picture is and where it hangs, with a bank card to check against. */
import { ToggleButton } from 'react-aria-components';
import type { Settings } from '../../bridge/contract.ts';
import type { SettingsPart } from '../../bridge/set-up.ts';
import { formatNumber } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { pixelsPerMm } from '../pixels-per-mm.ts';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { interfaceLanguages, wordsOf } from '../words/words.ts';
import { BankCard } from './BankCard.tsx';
import { Stepper } from './Stepper.tsx';
import { takenSizes } from './set-up.ts';

export interface ScreenStepProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly draft: Settings;
  readonly onChange: (part: SettingsPart) => void;
  readonly onLanguage: (language: LanguageCode) => void;
  /** To the settings of another kiosk; `null` where that is reached otherwise. */
  readonly onCopies: (() => void) | null;
}

const cmPerInch = 2.54;

export function ScreenStep({ words, language, draft, onChange, onLanguage, onCopies }: ScreenStepProps) {
  const { screen } = words;
  const { diagonalInches, bottomEdgeMm, viewingDistanceMm } = takenSizes(draft);
  const shown = (value: number) => formatNumber(value, language);
  const common = { words, language };
  return (
    <div className="set-up-halves">
      <div className="set-up-list">
        <fieldset className="choices">
          <legend>{screen.language}</legend>
          {interfaceLanguages.map((each) => (
            <ToggleButton
              key={each}
              className="choice"
              lang={each}
              isSelected={each === language}
              onChange={() => onLanguage(each)}
            >
              {wordsOf(each).ownName}
            </ToggleButton>
          ))}
        </fieldset>
        <Stepper
          {...common}
          label={screen.diagonal}
          value={diagonalInches}
          shown={screen.inches(shown(diagonalInches), shown(Math.round(diagonalInches * cmPerInch)))}
          least={10}
          most={120}
          steps={[1, 0.1]}
          onValue={(value) => onChange({ diagonalInches: value })}
        />
        <Stepper
          {...common}
          label={screen.bottomEdge}
          value={bottomEdgeMm}
          shown={screen.millimetres(shown(bottomEdgeMm))}
          least={0}
          most={2_500}
          steps={[100, 10]}
          onValue={(value) => onChange({ bottomEdgeMm: value })}
        />
        <Stepper
          {...common}
          label={screen.distance}
          value={viewingDistanceMm}
          shown={screen.millimetres(shown(viewingDistanceMm))}
          least={300}
          most={3_000}
          steps={[100, 10]}
          onValue={(value) => onChange({ viewingDistanceMm: value })}
        />
      </div>
      <div className="set-up-preview">
        <p>{screen.cardHelp}</p>
        <BankCard
          label={screen.card}
          pixelsPerMm={pixelsPerMm(window.innerWidth, window.innerHeight, diagonalInches)}
        />
        {onCopies && (
          <PressButton className="plain-button" onPress={onCopies}>
            {words.steps.copies.name}
          </PressButton>
        )}
      </div>
    </div>
  );
}
