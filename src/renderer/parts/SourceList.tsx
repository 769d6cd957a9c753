/** Every page the exhibit rests on, by publisher: in the language's own alphabet, each with the days of its pages. */
import { compareText } from '../../dataset/compare-text.ts';
import { formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode, Source } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';

export interface SourceListProps {
  readonly sources: Readonly<Record<string, Source>>;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function SourceList({ sources, language, words }: SourceListProps) {
  const byPublisher = Map.groupBy(Object.values(sources), (source) => source.publisher ?? words.noPublisher);
  const sorted = [...byPublisher].toSorted(([a], [b]) => compareText(a, b, language));
  return (
    <ul className="source-list">
      {sorted.map(([publisher, pages]) => (
        <li key={publisher}>
          <span className="source-publisher">{publisher}</span>{' '}
          <span className="source-dates">{daysOf(pages, language, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Earliest first; pages that show no day last, and only once. */
function daysOf(pages: readonly Source[], language: LanguageCode, words: Words): string {
  const dated = pages.flatMap(({ date }) => date ?? []).toSorted();
  const undated = pages.some(({ date }) => date === null) ? [words.noDate] : [];
  return [...dated.map((date) => formatShownDate(date, language)), ...undated].join(', ');
}
