/** The languages under their own names, side by side; the one shown is marked. In the visitor's bar and in the operator's. */
import { ToggleButton } from 'react-aria-components';
import type { LanguageCode } from '../../dataset/schema.ts';
import { wordsOf } from '../words/words.ts';

export interface LanguageSwitchProps {
  /** What the group is called. */
  readonly label: string;
  readonly language: LanguageCode;
  readonly languages: readonly LanguageCode[];
  readonly onLanguage: (language: LanguageCode) => void;
}

export function LanguageSwitch({ label, language, languages, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset className="bar-languages">
      <legend className="unseen">{label}</legend>
      {languages.map((each) => (
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
  );
}
