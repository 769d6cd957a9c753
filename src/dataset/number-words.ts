/** Whole numbers as words, for a voice that must not guess how a figure is read. Pure tables of two languages. */
import type { LanguageCode } from './schema.ts';

interface NumberTable {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly scales: readonly (readonly [value: number, word: string])[];
  /** Between ten and one, and before a last part below a hundred. */
  readonly hyphen: string;
  readonly and: string;
  /** Whether "one hundred" and "one thousand" drop their "one". */
  readonly bareOne: boolean;
}

const english: NumberTable = {
  ones: [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
    ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  hundred: 'hundred',
  scales: [
    [1_000_000_000, 'billion'],
    [1_000_000, 'million'],
    [1_000, 'thousand'],
  ],
  hyphen: '-',
  and: 'and ',
  bareOne: false,
};

const azerbaijani: NumberTable = {
  ones: ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'],
  tens: ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
  hundred: 'yüz',
  scales: [
    [1_000_000_000, 'milyard'],
    [1_000_000, 'milyon'],
    [1_000, 'min'],
  ],
  hyphen: ' ',
  and: '',
  bareOne: true,
};

const tables: Readonly<Record<LanguageCode, NumberTable>> = { en: english, az: azerbaijani };

/** 6478 → `six thousand four hundred and seventy-eight`; the digits themselves in a language without a table. */
export function numberWords(whole: number, code: LanguageCode): string {
  const table = tables[code];
  return table ? spell(whole, table) : String(whole);
}

function spell(whole: number, table: NumberTable): string {
  const { ones, tens, hundred, scales, hyphen, and, bareOne } = table;
  const one = ones[whole];
  if (one !== undefined) return one;
  if (whole < 100) {
    const rest = whole % 10;
    const ten = tens[Math.floor(whole / 10)] ?? '';
    return rest === 0 ? ten : `${ten}${hyphen}${spell(rest, table)}`;
  }
  const [value, word] = scales.find(([scale]) => whole >= scale) ?? [100, hundred];
  const count = Math.floor(whole / value);
  const rest = whole % value;
  // "yüz", "min", but "bir milyon".
  const head = bareOne && count === 1 && value <= 1_000 ? word : `${spell(count, table)} ${word}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? and : ''}${spell(rest, table)}`;
}

/** `dörd` → `dördüncü`, `altı` → `altıncı`: by the last vowel of the last word spoken. */
export function azerbaijaniOrdinal(words: string): string {
  const vowel = harmonyOf(words);
  return `${words}${endsInVowel(words) ? '' : vowel}nc${vowel}`;
}

/**
 * A day as the month's own, which is written `fevralın 7-də` and read `fevralın yeddisində`; the suffix is the written one.
 */
export function azerbaijaniDay(words: string, suffix: string): string {
  const own = `${words}${endsInVowel(words) ? 's' : ''}${harmonyOf(words)}`;
  if (/^d[əa]/.test(suffix)) return `${own}n${suffix}`;
  return suffix.startsWith('n') ? `${own}${suffix}` : own;
}

function harmonyOf(words: string): string {
  const last = (words.match(/[aıouəeiöü]/g) ?? []).at(-1) ?? 'i';
  if ('aı'.includes(last)) return 'ı';
  if ('ou'.includes(last)) return 'u';
  return 'öü'.includes(last) ? 'ü' : 'i';
}

function endsInVowel(words: string): boolean {
  return /[aıouəeiöü]$/.test(words);
}
