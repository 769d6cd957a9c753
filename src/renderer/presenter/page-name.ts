/** A source as a presenter names it: who published it, and when. */
import { formatShownDate } from '../../dataset/formats.ts';
import type { LanguageCode, Source } from '../../dataset/schema.ts';
import { wordsOf } from '../words/words.ts';

export function pageName({ publisher, date }: Source, language: LanguageCode): string {
  const words = wordsOf(language);
  return `${publisher ?? words.noPublisher}, ${formatShownDate(date, language) ?? words.noDate}`;
}
