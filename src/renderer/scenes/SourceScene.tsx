/** Where a claim comes from: who, when, where in it, and what is weak about it; for a gap, who looked and who could know. */
import type { Claim, Dataset, LanguageCode } from '../../dataset/schema.ts';
import { chapterWords, entryOf, wordingOf } from '../../dataset/wording.ts';
import { Details } from '../parts/Details.tsx';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { PressButton } from '../parts/PressButton.tsx';
import { SourceCode } from '../parts/SourceCode.tsx';
import { gapDetails, sourceDetails } from '../parts/source-details.ts';
import { valueText } from '../parts/value-text.ts';
import type { Words } from '../words/words.ts';

export interface SourceSceneProps {
  readonly dataset: Dataset;
  readonly chapter: string;
  readonly claim: Claim;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onCountries: (claim: string) => void;
}

export function SourceScene({ dataset, chapter, claim, language, words, onCountries }: SourceSceneProps) {
  const wording = wordingOf(dataset, language);
  const text = entryOf(chapterWords(wording, chapter).claims, claim.id).wording;
  const isGap = claim.kind === 'not-known';
  const value = isGap ? null : valueText(claim.value, language, words);
  const details = isGap
    ? gapDetails({ claim, wording, language, words })
    : sourceDetails({ claim, sources: dataset.sources, wording, language, words });
  const address = isGap ? null : entryOf(dataset.sources, claim.source).address;
  return (
    <div className="source-scene">
      <header className="source-words" data-kind={claim.kind}>
        <h1 tabIndex={-1}>
          {isGap ? words.kind['not-known'] : entryOf(wording.speakers, claim.speaker).name}
        </h1>
        {value && <p className="claim-value">{value}</p>}
        <p className="source-claim">
          <KeptWhole text={text} />
        </p>
        {!isGap && <p className="claim-kind">{words.kind[claim.kind]}</p>}
        {!isGap && claim.stations && (
          <PressButton className="plain-button" onPress={() => onCountries(claim.id)}>
            {words.pictures.allCountries}
          </PressButton>
        )}
      </header>
      <div className="source-details">
        <Details details={details} />
      </div>
      <SourceCode address={address} words={words} />
    </div>
  );
}
