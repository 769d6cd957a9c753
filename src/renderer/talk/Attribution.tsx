/** Who said what a slide of a picture shows, when, and what kind of saying it is where it is no plain report. */
import { formatShownDate } from '../../dataset/formats.ts';
import type { Dataset, LanguageCode, Said } from '../../dataset/schema.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { wordsOf } from '../words/words.ts';

export interface AttributionProps {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly claim: Said;
}

export function Attribution({ dataset, language, claim }: AttributionProps) {
  const words = wordsOf(language);
  return (
    <p className="slide-speaker" data-claim={claim.id}>
      <strong>{entryOf(wordingOf(dataset, language).speakers, claim.speaker).name}</strong>{' '}
      <span>{formatShownDate(claim.said, language) ?? words.noDate}</span>
      {claim.kind !== 'reported' && <em>{words.kind[claim.kind]}</em>}
    </p>
  );
}
