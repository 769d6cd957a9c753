/** One claim with its speaker and day; all cards of a fact are the same to the pixel, and each opens its source. */
import { ChevronRight } from 'lucide-react';
import { formatDay, formatShownDate } from '../../dataset/formats.ts';
import type { Claim, LanguageCode, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import { KeptWhole } from './KeptWhole.tsx';
import { PressButton } from './PressButton.tsx';
import { valueText } from './value-text.ts';

export interface ClaimCardProps {
  readonly claim: Claim;
  /** The claim's own words; left out on a chapter's scene, where only the value stands. */
  readonly text: string | null;
  readonly isEarlier: boolean;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onOpen: () => void;
}

export function ClaimCard({ claim, text, isEarlier, wording, language, words, onOpen }: ClaimCardProps) {
  const shown =
    claim.kind === 'not-known' ? notKnown(claim, language, words) : said(claim, wording, language, words);
  return (
    <PressButton className="claim" data-claim={claim.id} data-kind={claim.kind} onPress={onOpen}>
      <span className="claim-head">
        <span className="claim-speaker">{shown.speaker}</span>
        <span className="claim-day">{shown.day}</span>
      </span>
      {shown.value && <span className="claim-value">{shown.value}</span>}
      {text && (
        <span className="claim-text">
          <KeptWhole text={text} />
        </span>
      )}
      {text && (
        <span className="claim-foot">
          <span className="claim-kind">{isEarlier ? words.earlierFigure : words.kind[claim.kind]}</span>
          <ChevronRight aria-hidden="true" />
        </span>
      )}
    </PressButton>
  );
}

function said(
  claim: Exclude<Claim, { kind: 'not-known' }>,
  wording: Wording,
  language: LanguageCode,
  words: Words,
) {
  return {
    speaker: entryOf(wording.speakers, claim.speaker).name,
    day: formatShownDate(claim.said, language) ?? words.noDate,
    value: valueText(claim.value, language, words),
  };
}

function notKnown(claim: Extract<Claim, { kind: 'not-known' }>, language: LanguageCode, words: Words) {
  return {
    speaker: words.source.thisExhibit,
    day: words.checkedOn(formatDay(claim.checkedOn, language)),
    value: null,
  };
}
