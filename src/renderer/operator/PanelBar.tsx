/** The panel's own bar: back, the languages, and the way out, where a visitor's bar stands. */
import { ArrowLeft, LogOut } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { interfaceLanguages, wordsOf } from '../words/words.ts';

export interface PanelBarProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
  /** `null` where there is no way back but out. */
  readonly onBack: (() => void) | null;
  readonly onLeave: () => void;
}

export function PanelBar({ words, language, onLanguage, onBack, onLeave }: PanelBarProps) {
  return (
    <nav className="bar operator-bar" aria-label={words.controls}>
      {onBack && (
        <PressButton className="bar-button" onPress={onBack}>
          <ArrowLeft aria-hidden="true" />
          <span>{words.back}</span>
        </PressButton>
      )}
      <fieldset className="bar-languages">
        <legend className="unseen">{words.languages}</legend>
        {interfaceLanguages.map((each) => (
          <ToggleButton
            key={each}
            className="bar-button bar-language"
            lang={each}
            isSelected={each === language}
            onChange={() => onLanguage(each)}
          >
            {wordsOf(each).ownName}
          </ToggleButton>
        ))}
      </fieldset>
      <PressButton className="bar-button" onPress={onLeave}>
        <LogOut aria-hidden="true" />
        <span>{words.leave}</span>
      </PressButton>
    </nav>
  );
}
