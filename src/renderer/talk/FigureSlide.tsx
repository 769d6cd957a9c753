/** A slide of one value and everybody who gave it, each with the day. */
import { isSaid, isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import { formatShownDate } from '../../dataset/formats.ts';
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf, wordingOf } from '../../dataset/wording.ts';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { valueText } from '../parts/value-text.ts';
import { wordsOf } from '../words/words.ts';
import { factNamed } from './find-fact.ts';

export interface FigureSlideProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly chapter: string;
  readonly fact: string;
}

export function FigureSlide({ dataset, language, chapter, fact: id }: FigureSlideProps) {
  const wording = wordingOf(dataset, language);
  const words = wordsOf(language);
  const fact = factNamed(dataset, chapter, id);
  const claims = orderedClaims(fact)
    .filter(isSaid)
    .filter((claim) => !isSuperseded(claim, fact));
  const [first] = claims;
  return (
    <>
      <h2>
        <KeptWhole text={entryOf(chapterWords(wording, chapter).facts, id).question} />
      </h2>
      <StandingMark standing={standing(fact)} words={words} />
      <p className="slide-value">{first && valueText(first.value, language, words)}</p>
      <ul className="slide-speakers">
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <strong>{entryOf(wording.speakers, claim.speaker).name}</strong>{' '}
            <span>{formatShownDate(claim.said, language) ?? words.noDate}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
