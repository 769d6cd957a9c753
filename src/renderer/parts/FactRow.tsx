/** One fact on a chapter's thread: its knot, its label, its standing in words, and its value where nobody disputes it. */
import { ChevronRight } from 'lucide-react';
import type { Fact, LanguageCode } from '../../dataset/schema.ts';
import { standing } from '../../dataset/standing.ts';
import type { Words } from '../words/words.ts';
import { Knot } from './Knot.tsx';
import { PressButton } from './PressButton.tsx';
import { undisputedValue } from './undisputed-value.ts';

export interface FactRowProps {
  readonly fact: Fact;
  readonly label: string;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onOpen: () => void;
}

export function FactRow({ fact, label, language, words, onOpen }: FactRowProps) {
  const stands = standing(fact);
  const value = undisputedValue(fact, language, words);
  return (
    <li className="fact" data-standing={stands}>
      <PressButton className="fact-button" data-fact={fact.id} onPress={onOpen}>
        <Knot standing={stands} />
        <span className="fact-label">{label}</span>
        <span className="fact-value">{value}</span>
        <span className="fact-standing">{words.standing[stands]}</span>
        <ChevronRight className="fact-go" aria-hidden="true" />
      </PressButton>
    </li>
  );
}
