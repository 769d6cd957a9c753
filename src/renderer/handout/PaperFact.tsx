/** One fact on paper: its question, how its sources stand, and every claim in order of date, all with the same room. */
import { isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import type { Fact } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { PaperClaim } from './PaperClaim.tsx';
import type { Telling } from './telling.ts';

export interface PaperFactProps {
  readonly chapter: string;
  readonly fact: Fact;
  readonly telling: Telling;
}

export function PaperFact({ chapter, fact, telling }: PaperFactProps) {
  const { wording, words, own, notes } = telling;
  const { question, inference } = entryOf(chapterWords(wording, chapter).facts, fact.id);
  const note = notes?.chapters[chapter]?.facts[fact.id];
  return (
    <section className="paper-fact" data-claims={fact.claims.length}>
      <div className="paper-question">
        <h3>{question}</h3>
        <StandingMark standing={standing(fact)} words={words} />
        {inference && <p className="paper-inference">{inference}</p>}
      </div>
      <ul className="paper-claims" aria-label={words.claims}>
        {orderedClaims(fact).map((claim) => (
          <PaperClaim
            key={claim.id}
            chapter={chapter}
            claim={claim}
            isEarlier={isSuperseded(claim, fact)}
            telling={telling}
          />
        ))}
      </ul>
      {note && (
        <p className="paper-note">
          <strong>{own.notes.name}:</strong> {note}
        </p>
      )}
    </section>
  );
}
