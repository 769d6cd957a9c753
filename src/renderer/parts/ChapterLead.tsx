/**
 * The lead of a chapter. Where it uses explained words they are dotted below, and a touch anywhere on the lead explains
 * them: a single word would be too small a target.
 */
import { useId } from 'react';
import type { Words } from '../words/words.ts';
import { KeptWhole } from './KeptWhole.tsx';
import { markTerms } from './mark-terms.ts';
import { PressButton } from './PressButton.tsx';

export interface ChapterLeadProps {
  readonly lead: string;
  /** How the explained words are written in it. */
  readonly terms: readonly string[];
  readonly words: Words;
  readonly onWords: () => void;
}

export function ChapterLead({ lead, terms, words, onWords }: ChapterLeadProps) {
  const hint = useId();
  if (terms.length === 0)
    return (
      <p className="lead">
        <KeptWhole text={lead} />
      </p>
    );
  return (
    <p className="lead">
      <PressButton className="lead-with-words" aria-describedby={hint} onPress={onWords}>
        {markTerms(lead, terms).map(({ at, text, isTerm }) =>
          isTerm ? (
            <span key={at} className="term">
              {text}
            </span>
          ) : (
            <KeptWhole key={at} text={text} />
          ),
        )}
      </PressButton>
      <span id={hint} hidden>
        {words.glossary.touchToExplain} {terms.join(', ')}
      </span>
    </p>
  );
}
