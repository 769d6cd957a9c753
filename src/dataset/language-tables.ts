/**
 * How each language writes numbers, dates and lists, sorts and capitalises. Our own tables, since Chromium's `Intl` says
 * that it supports `az` and then writes it wrongly (R74).
 */
import type { LanguageCode } from './schema.ts';

export interface LanguageTable {
  /** Names of the months as they stand inside a date; empty where dates stay YYYY-MM-DD. */
  readonly months: readonly string[];
  readonly decimal: string;
  readonly thousands: string;
  /** Stands in for the number as `{n}`. */
  readonly percentPattern: string;
  /** Between the parts of a list, and before its last part. */
  readonly listComma: string;
  readonly listAnd: string;
  /** Small letters in the order of sorting. */
  readonly alphabet: string;
  /** Whether i and ı are two letters, each with its own capital. */
  readonly dottedI: boolean;
}

const english: LanguageTable = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  decimal: '.',
  thousands: ',',
  percentPattern: '{n}%',
  listComma: ', ',
  listAnd: ' and ',
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  dottedI: false,
};

const azerbaijani: LanguageTable = {
  months: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  decimal: ',',
  thousands: '.',
  percentPattern: '{n}%',
  listComma: ', ',
  listAnd: ' və ',
  alphabet: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  dottedI: true,
};

/** For a language without a table: digits in threes with a no-break space, YYYY-MM-DD, letters by code point. */
const neutral: LanguageTable = {
  months: [],
  decimal: '.',
  thousands: '\u00A0',
  percentPattern: '{n}\u00A0%',
  listComma: ', ',
  listAnd: ', ',
  alphabet: '',
  dottedI: false,
};

/** A dataset may come with a language that the app does not know yet: it is then shown in neutral forms, never refused. */
export function languageTable(code: LanguageCode): LanguageTable {
  switch (code) {
    case 'en':
      return english;
    case 'az':
      return azerbaijani;
    default:
      return neutral;
  }
}
