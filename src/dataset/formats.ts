/** Numbers, dates and lists as a language writes them. Pure string work after our own tables. */
import { languageTable } from './language-tables.ts';
import type { LanguageCode, ShownDate } from './schema.ts';

/** 1234567.89 → `1,234,567.89` or `1.234.567,89`. For amounts from 0.000001 up to 10^21, and their negatives. */
export function formatNumber(amount: number, code: LanguageCode): string {
  const { decimal, thousands } = languageTable(code);
  const [whole = '', fraction] = String(amount).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** 92.12 → `92.12%` or `92,12%`, for charts and cards; in a sentence Azerbaijani writes the word. */
export function formatPercent(percent: number, code: LanguageCode): string {
  return languageTable(code).percentPattern.replace('{n}', formatNumber(percent, code));
}

/** `2024-02-07` → `7 February 2024` or `7 fevral 2024`. */
export function formatDay(day: string, code: LanguageCode): string {
  return formatShownDate(day, code);
}

/** A year, a month or a day, as exactly as it is known; `null` where no date is shown. */
export function formatShownDate(date: string, code: LanguageCode): string;
export function formatShownDate(date: ShownDate, code: LanguageCode): string | null;
export function formatShownDate(date: ShownDate, code: LanguageCode): string | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-');
  const name = languageTable(code).months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `a, b and c`, `a, b və c`: no comma before the last. */
export function formatList(parts: readonly string[], code: LanguageCode): string {
  const { listComma, listAnd } = languageTable(code);
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? '';
  return `${parts.slice(0, -1).join(listComma)}${listAnd}${last}`;
}
