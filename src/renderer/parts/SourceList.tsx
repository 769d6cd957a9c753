/** Every page the exhibit rests on, by publisher. */
import type { LanguageCode, Source } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';
import { sourcePages } from './source-pages.ts';

export interface SourceListProps {
  readonly sources: Readonly<Record<string, Source>>;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function SourceList({ sources, language, words }: SourceListProps) {
  return (
    <ul className="source-list">
      {sourcePages(sources, language, words).map(({ publisher, days }) => (
        <li key={publisher}>
          <span className="source-publisher">{publisher}</span> <span className="source-dates">{days}</span>
        </li>
      ))}
    </ul>
  );
}
