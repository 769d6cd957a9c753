/** Which letter lies where on our own keys: the English board, with the seven letters that Azerbaijani has more. */
import { upperCase } from '../../dataset/casing.ts';
import { languageTable } from '../../dataset/language-tables.ts';
import type { LanguageCode } from '../../dataset/schema.ts';

export const letterRows = ['qwertyuiopü', 'asdfghjklıə', 'zxcvbnmçşöğ'] as const;
export const signRows = ['1234567890', '@.-+,:/&()', `'"!?_#;«»`] as const;

/**
 * In Azerbaijani i has the capital İ, and ı has I. On the board of a language with one i, the key of the other gives the
 * capital that would else be missing, so that every name can be written on either.
 */
export function capitalKey(small: string, language: LanguageCode): string {
  const isOther = small === 'ı' && !languageTable(language).dottedI;
  return isOther ? 'İ' : upperCase(small, language);
}
