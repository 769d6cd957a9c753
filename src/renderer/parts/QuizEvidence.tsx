/** What stands behind an answer: every claim of the fact with its speaker, its day and its source, all alike. */
import { isSaid, isSuperseded, orderedClaims } from '../../dataset/claim-order.ts';
import { formatDay, formatShownDate } from '../../dataset/formats.ts';
import type { Claim, Fact, LanguageCode, Source, Wording } from '../../dataset/schema.ts';
import { chapterWords, entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { shownAddress } from './shown-address.ts';
import { valueText } from './value-text.ts';

export interface QuizEvidenceProps {
  readonly chapter: string;
  readonly fact: Fact;
  readonly sources: Readonly<Record<string, Source>>;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

/** A replaced figure is left to the fact's own scene: here stands what the sources say now. */
export function QuizEvidence(props: QuizEvidenceProps) {
  const claims = orderedClaims(props.fact).filter((claim) => !isSuperseded(claim, props.fact));
  const isFew = claims.length <= 2;
  return (
    <ul className="claims quiz-evidence" aria-label={props.words.claims} data-few={isFew || undefined}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <Evidence {...props} claim={claim} isFew={isFew} />
        </li>
      ))}
    </ul>
  );
}

interface EvidenceProps extends QuizEvidenceProps {
  readonly claim: Claim;
  /** Where there are few claims, each has room for its words beside its figure. */
  readonly isFew: boolean;
}

function Evidence({ claim, isFew, chapter, sources, wording, language, words }: EvidenceProps) {
  const text = entryOf(chapterWords(wording, chapter).claims, claim.id).wording;
  const said = isSaid(claim) ? claim : null;
  const day = said ? (formatShownDate(said.said, language) ?? words.noDate) : checked(claim, language, words);
  const value = said && valueText(said.value, language, words);
  const source = said && entryOf(sources, said.source);
  return (
    <div className="claim" data-kind={claim.kind}>
      <span className="claim-head">
        <span className="claim-speaker">
          {said ? entryOf(wording.speakers, said.speaker).name : words.source.thisExhibit}
        </span>
        <span className="claim-day">{day}</span>
      </span>
      {value && <span className="claim-value">{value}</span>}
      {(isFew || !value) && <span className="claim-text">{text}</span>}
      {source && (
        <span className="quiz-source">
          <span>{source.publisher ?? words.noPublisher}</span>
          <span>{source.address ? shownAddress(source.address) : words.source.noAddress}</span>
        </span>
      )}
    </div>
  );
}

function checked(claim: Claim, language: LanguageCode, words: Words): string {
  return isSaid(claim) ? '' : words.checkedOn(formatDay(claim.checkedOn, language));
}
