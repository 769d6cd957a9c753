/** A slide of one claim, or of two side by side with the same room: speaker, day, and what was said. */
import { formatDay, formatShownDate } from '../../dataset/formats.ts';
import type { Claim, Dataset, LanguageCode } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf, wordingOf } from '../../dataset/wording.ts';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { valueText } from '../parts/value-text.ts';
import { wordsOf } from '../words/words.ts';
import { factNamed } from './find-fact.ts';
import type { Slide } from './slides.ts';

export interface ClaimsSlideProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly slide: Extract<Slide, { is: 'claims' }>;
}

export function ClaimsSlide({ dataset, language, slide }: ClaimsSlideProps) {
  const { chapter, claims } = slide;
  const fact = factNamed(dataset, chapter, slide.fact);
  const told = chapterWords(wordingOf(dataset, language), chapter);
  return (
    <>
      <h2>{entryOf(told.facts, fact.id).label}</h2>
      <StandingMark standing={standing(fact)} words={wordsOf(language)} />
      <ul className="slide-claims">
        {fact.claims
          .filter(({ id }) => claims.includes(id))
          .toSorted((one, other) => claims.indexOf(one.id) - claims.indexOf(other.id))
          .map((claim) => (
            <li key={claim.id} className="slide-claim" data-claim={claim.id} data-kind={claim.kind}>
              <ClaimInside
                dataset={dataset}
                language={language}
                claim={claim}
                told={entryOf(told.claims, claim.id)}
              />
            </li>
          ))}
      </ul>
    </>
  );
}

interface ClaimInsideProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly claim: Claim;
  readonly told: { readonly wording: string; readonly short?: string | undefined };
}

function ClaimInside({ dataset, language, claim, told }: ClaimInsideProps) {
  const words = wordsOf(language);
  if (claim.kind === 'not-known') {
    return (
      <>
        <strong>{words.source.thisExhibit}</strong>
        <span>{words.checkedOn(formatDay(claim.checkedOn, language))}</span>
        <p>
          <KeptWhole text={told.short ?? told.wording} />
        </p>
      </>
    );
  }
  const value = valueText(claim.value, language, words);
  const isFigure = value !== null && told.short === undefined;
  const isReported = claim.kind === 'reported';
  return (
    <>
      <strong>{entryOf(wordingOf(dataset, language).speakers, claim.speaker).name}</strong>
      <span>{formatShownDate(claim.said, language) ?? words.noDate}</span>
      {!isReported && <em>{words.kind[claim.kind]}</em>}
      {value !== null && <p className="slide-value">{value}</p>}
      {!isFigure && (
        <p>
          <KeptWhole text={told.short ?? told.wording} />
        </p>
      )}
    </>
  );
}
