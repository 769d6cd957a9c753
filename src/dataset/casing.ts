/** Capitals and small letters by language: in Azerbaijani i goes with İ and ı with I (R37). Style sheets get this wrong. */
import { languageTable } from './language-tables.ts';
import type { LanguageCode } from './schema.ts';

export function upperCase(text: string, code: LanguageCode): string {
  const composed = text.normalize('NFC');
  return (languageTable(code).dottedI ? composed.replaceAll('i', 'İ') : composed).toUpperCase();
}

export function lowerCase(text: string, code: LanguageCode): string {
  const composed = text.normalize('NFC');
  // `toLowerCase` alone makes two characters of İ: an i and a loose dot.
  const prepared = languageTable(code).dottedI
    ? composed.replaceAll('I', 'ı').replaceAll('İ', 'i')
    : composed.replaceAll('İ', 'i');
  return prepared.toLowerCase();
}
