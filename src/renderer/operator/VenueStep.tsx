/** The fourth step: what visitors read of the venue, and which languages they can choose, in which order. */
import { ChevronUp } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { Settings } from '../../bridge/contract.ts';
import type { SettingsPart } from '../../bridge/set-up.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import { interfaceLanguages, wordsOf } from '../words/words.ts';
import type { Typed } from './set-up.ts';

export interface VenueStepProps {
  readonly words: SetUpWords;
  readonly draft: Settings;
  readonly onChange: (part: SettingsPart) => void;
  readonly onType: (what: Typed) => void;
}

const typed = ['venueName', 'venueContact'] as const satisfies readonly Typed[];

export function VenueStep({ words: { venue }, draft, onChange, onType }: VenueStepProps) {
  const said = [draft.venueName, draft.venueContact].filter((words) => words !== null);
  return (
    <div className="set-up-halves">
      <div className="set-up-list">
        {typed.map((what) => (
          <PressButton key={what} className="operator-row set-up-typed" onPress={() => onType(what)}>
            <span className="operator-row-does">{venue[what]}</span>
            <span className="operator-row-name">{draft[what] ?? venue.none}</span>
          </PressButton>
        ))}
        <LanguageOrder words={venue} wished={draft.languages} onChange={onChange} />
      </div>
      <div className="set-up-preview">
        <p className="note">{venue.preview}</p>
        <div className="venue-preview">
          {said.length === 0 && <p>{venue.none}</p>}
          {said.map((line) => (
            <p key={line} className="lead">
              {line}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

interface LanguageOrderProps extends Pick<VenueStepProps, 'onChange'> {
  readonly words: SetUpWords['venue'];
  /** None means all. */
  readonly wished: readonly LanguageCode[];
}

function LanguageOrder({ words, wished, onChange }: LanguageOrderProps) {
  const offered = wished.length === 0 ? interfaceLanguages : wished;
  const rest = interfaceLanguages.filter((language) => !offered.includes(language));
  const turn = (language: LanguageCode) =>
    offered.includes(language) ? offered.filter((each) => each !== language) : [...offered, language];
  const moveUp = (at: number) => [
    ...offered.slice(0, at - 1),
    ...offered.slice(at - 1, at + 1).toReversed(),
    ...offered.slice(at + 1),
  ];
  return (
    <fieldset className="language-order">
      <legend>{words.languages}</legend>
      {[...offered, ...rest].map((language) => {
        const at = offered.indexOf(language);
        const { ownName } = wordsOf(language);
        return (
          <div key={language} className="language-row">
            <ToggleButton
              className="choice"
              isSelected={at >= 0}
              // The last one stays: there is always a language.
              isDisabled={at >= 0 && offered.length === 1}
              onChange={() => onChange({ languages: turn(language) })}
            >
              <span lang={language}>{ownName}</span>
              <span className="note">{at >= 0 ? words.offered : words.notOffered}</span>
            </ToggleButton>
            {at > 0 && (
              <PressButton
                className="plain-button"
                aria-label={words.earlier(ownName)}
                onPress={() => onChange({ languages: moveUp(at) })}
              >
                <ChevronUp aria-hidden="true" />
              </PressButton>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
