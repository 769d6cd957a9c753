/** What shows when nobody is there: every language at once and alike; the first touch starts a visit and does nothing else (R28, R29). */
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { wordingOf } from '../../dataset/wording.ts';
import { AttractPictures, type PictureDrawer } from '../parts/AttractPictures.tsx';
import { attractStep, mostPictures } from '../parts/attract-step.ts';
import { FirstButton } from '../parts/FirstButton.tsx';
import { useTouchAnywhere } from '../parts/use-touch-anywhere.ts';
import { wordsOf } from '../words/words.ts';

export interface AttractSceneProps {
  readonly dataset: Dataset;
  readonly languages: readonly LanguageCode[];
  /** Counts up while nobody is there, and is the only thing here that changes (R30). */
  readonly step: number;
  /** Draws the pictures that it shows later; `null` until it is there. */
  readonly drawer: PictureDrawer | null;
  /** Near the venue's opening hours, but outside. */
  readonly dim: boolean;
  readonly onBegin: (language: LanguageCode) => void;
}

export function AttractScene({ dataset, languages, step, drawer, dim, onBegin }: AttractSceneProps) {
  const [first] = languages;
  useTouchAnywhere(() => {
    if (first) onBegin(first);
  });
  return (
    <div
      className="attract"
      data-offset={attractStep(step, mostPictures).offset}
      data-light={dim ? 'dim' : undefined}
    >
      <div className="attract-words">
        <h1>
          {languages.map((language) => (
            <span key={language} lang={language}>
              {wordingOf(dataset, language).title}
            </span>
          ))}
        </h1>
        {languages.map((language) => (
          <p key={language} className="lead" lang={language}>
            {wordingOf(dataset, language).invitation}
          </p>
        ))}
        <div className="attract-buttons">
          {languages.map((language) => (
            <FirstButton
              key={language}
              className="action-button"
              data-primary
              lang={language}
              onPress={() => onBegin(language)}
            >
              {wordsOf(language).touchToBegin}
            </FirstButton>
          ))}
        </div>
      </div>
      <AttractPictures dataset={dataset} languages={languages} step={step} drawer={drawer} />
    </div>
  );
}
