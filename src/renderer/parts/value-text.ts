/** A claim's value as it is written on the screen, in the language's own figures; nothing for an answer in words. */
import { formatDay, formatNumber, formatPercent } from '../../dataset/formats.ts';
import type { LanguageCode, Value } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';

export function valueText(value: Value, language: LanguageCode, words: Words): string | null {
  if (value.form === 'words') return null;
  if (value.form === 'day') return formatDay(value.day, language);
  const number =
    value.unit === 'percent' ? formatPercent(value.amount, language) : formatNumber(value.amount, language);
  return words.amount(value.form, value.amount, number);
}
