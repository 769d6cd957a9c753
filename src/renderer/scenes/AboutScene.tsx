/** Who made this, what it cannot tell, what was corrected, and every source; three pages, none of them scrolls. */
import { ToggleButton } from 'react-aria-components';
import type { Settings } from '../../bridge/contract.ts';
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { wordingOf } from '../../dataset/wording.ts';
import { type AboutPart, aboutParts } from '../../walkthrough/visit.ts';
import { exhibitDetails, limitDetails } from '../parts/about-details.ts';
import { Details } from '../parts/Details.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import type { Words } from '../words/words.ts';

export interface AboutSceneProps {
  readonly part: AboutPart;
  readonly dataset: Dataset;
  readonly settings: Settings;
  /** Of what is shown, so that anyone can compare; `null` where it has none. */
  readonly fingerprint: string | null;
  /** Today, as YYYY-MM-DD: an edition past its review day says so (R69). */
  readonly today: string;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onPart: (part: AboutPart) => void;
}

export function AboutScene({ part, onPart, ...shown }: AboutSceneProps) {
  const { dataset, language, words } = shown;
  const told = { ...shown, wording: wordingOf(dataset, language) };
  return (
    <div className="about" data-part={part}>
      <header className="about-words">
        <h1 tabIndex={-1}>{words.aboutThisExhibit}</h1>
        <div className="about-parts on-each-page">
          {aboutParts.map((each) => (
            <ToggleButton
              key={each}
              className="about-part"
              isSelected={each === part}
              onChange={() => onPart(each)}
            >
              {words.aboutParts[each]}
            </ToggleButton>
          ))}
        </div>
      </header>
      {part === 'exhibit' && <Details details={exhibitDetails(told)} />}
      {part === 'limits' && <Details details={limitDetails(told)} />}
      {part === 'sources' && <SourceList sources={dataset.sources} language={language} words={words} />}
    </div>
  );
}
