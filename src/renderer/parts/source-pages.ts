/** The pages of each publisher as the list of sources shows them: in the language's own alphabet, each with its days. */
import { compareText } from '../../dataset/compare-text.ts';
import { formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode, Source } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';

export interface SourcePages {
  readonly publisher: string;
  readonly days: string;
}

export function sourcePages(
  sources: Readonly<Record<string, Source>>,
  language: LanguageCode,
  words: Words,
): readonly SourcePages[] {
  const byPublisher = Map.groupBy(Object.values(sources), (source) => source.publisher ?? words.noPublisher);
  return [...byPublisher]
    .toSorted(([a], [b]) => compareText(a, b, language))
    .map(([publisher, pages]) => ({ publisher, days: daysOf(pages, language, words) }));
}

/** Earliest first; pages that show no day last, and only once. */
function daysOf(pages: readonly Source[], language: LanguageCode, words: Words): string {
  const dated = pages.flatMap(({ date }) => date ?? []).toSorted();
  const undated = pages.some(({ date }) => date === null) ? [words.noDate] : [];
  return [...dated.map((date) => formatShownDate(date, language)), ...undated].join(', ');
}
