/** One fact: the question, its standing, and every claim side by side, same size and same room (R65–R69). */
import { isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Fact, LanguageCode, Wording } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import { ClaimCard } from '../parts/ClaimCard.tsx';
import { KeptWhole } from '../parts/KeptWhole.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import type { Words } from '../words/words.ts';

export interface FactSceneProps {
  readonly chapter: string;
  readonly fact: Fact;
  /** Whether a claim of it was withdrawn. */
  readonly isCut: boolean;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onSource: (claim: string) => void;
}

export function FactScene({ chapter, fact, isCut, wording, language, words, onSource }: FactSceneProps) {
  const told = chapterWords(wording, chapter);
  const { question, inference } = entryOf(told.facts, fact.id);
  return (
    <div className="fact-scene" data-claims={fact.claims.length}>
      <header className="fact-words">
        <h1 tabIndex={-1}>
          <KeptWhole text={question} />
        </h1>
        <div className="fact-stands">
          <StandingMark standing={standing(fact)} words={words} />
          {fact.claims.length > 1 && <p className="note">{words.inDateOrder}</p>}
        </div>
        {isCut && <p className="note">{words.withdrawn.inFact}</p>}
        {inference && (
          <p className="note">
            <KeptWhole text={inference} />
          </p>
        )}
      </header>
      <ul className="claims" aria-label={words.claims} data-count={fact.claims.length}>
        {orderedClaims(fact).map((claim) => (
          <li key={claim.id}>
            <ClaimCard
              claim={claim}
              text={entryOf(told.claims, claim.id).wording}
              isEarlier={isSuperseded(claim, fact)}
              wording={wording}
              language={language}
              words={words}
              onOpen={() => onSource(claim.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
