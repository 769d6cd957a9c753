/** What a voice says where the screen shows figures, dates, signs and abbreviations: the same words, none added, none lost. */
import { languageTable } from './language-tables.ts';
import { azerbaijaniDay, azerbaijaniOrdinal, numberWords } from './number-words.ts';
import type { LanguageCode } from './schema.ts';

interface Voicing {
  readonly percent: string;
  readonly decimalPoint: string;
  /** Between the parts of an internet address. */
  readonly dot: string;
  /** Instead of the rest of an address, which no ear could keep. */
  readonly restOnScreen: string;
  /** What other languages call themselves, as this one calls them: its voice could not read the name. */
  readonly languages: Readonly<Record<string, string>>;
  /** Abbreviations that a voice would swallow, as they are read. */
  readonly readAs: readonly (readonly [written: string, read: string])[];
}

const english: Voicing = {
  percent: 'per cent',
  decimalPoint: 'point',
  dot: 'dot',
  restOnScreen: 'the rest of the address is on the screen',
  languages: { Azərbaycanca: 'Azerbaijani' },
  readAs: [
    ['RFE/RL', 'R F E, R L'],
    ['OSCE', 'O S C E'],
    ['EMDS', 'E M D S'],
    ['GUAM', 'Goo-am'],
  ],
};

const azerbaijani: Voicing = {
  percent: 'faiz',
  decimalPoint: 'vergül',
  dot: 'nöqtə',
  restOnScreen: 'ünvanın qalanı ekrandadır',
  languages: { English: 'İngiliscə' },
  readAs: [
    ['RFE/RL', 'er ef e, er el'],
    ['DTİHB', 'de te i he be'],
    ['SMDT', 'es em de te'],
    ['MSK', 'em es ka'],
    ['XİN', 'xin'],
    ['ATƏT', 'atət'],
    ['GUAM', 'quam'],
  ],
};

const voicings: Readonly<Record<LanguageCode, Voicing>> = { en: english, az: azerbaijani };

/** Text as it is compared and looked up: however the screen breaks its lines. */
export function plainText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Answers the words for the voice; a language without rules is said as it is written. */
export function sayAloud(shown: string, code: LanguageCode): string {
  const voicing = voicings[code];
  const text = plainText(shown);
  if (!voicing) return text;
  const named = Object.entries(voicing.languages).find(([own]) => own === text);
  if (named) return named[1];
  const spelt = text.replaceAll(address, (_, host: string, rest?: string) =>
    sayAddress(host, rest !== undefined, voicing),
  );
  const read = voicing.readAs.reduce((so, [written, heard]) => so.replaceAll(written, heard), spelt);
  const dated = sayDates(read, code);
  return plainText(
    sayNumbers(dated.replaceAll(/(?<=\p{L})-(?=\d)/gu, ' '), code, voicing)
      .replaceAll(/[“”‘"«»]|’(?!\p{L})/gu, '')
      .replaceAll(/ [–—] /g, ', ')
      .replaceAll(/(?<=\p{L})[/](?=\p{L})/gu, ' '),
  );
}

/** Names and a way behind them; a figure with its dots is none. */
const address = /(?<=^|\s)(?=\S*[a-z])([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+)(\/\S*)?/gu;

function sayAddress(host: string, goesOn: boolean, { dot, restOnScreen }: Voicing): string {
  const said = host.split('.').join(` ${dot} `);
  return goesOn ? `${said}; ${restOnScreen}` : said;
}

/** `7 February 2024` → `the 7th of February 2024`; `7 fevral 2024` → `7 fevral 2024-cü il`, whose ordinal is spelt later. */
function sayDates(text: string, code: LanguageCode): string {
  const months = languageTable(code).months.join('|');
  if (code === 'az') {
    const dayOfMonth = new RegExp(`((?:${months})[ıiuü]n) (\\d{1,2})-(\\p{L}+)`, 'gu');
    return text
      .replaceAll(/(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/g, '$1, cəmi $2')
      .replaceAll(
        dayOfMonth,
        (_, month: string, day: string, suffix: string) =>
          `${month} ${azerbaijaniDay(numberWords(Number(day), code), suffix)}`,
      )
      .replaceAll(new RegExp(`(\\d{1,2}) (${months}) (\\d{4})(?![\\d-])`, 'g'), '$1 $2 $3-cü il');
  }
  return text.replaceAll(
    new RegExp(`(?:the )?\\b(\\d{1,2}) (${months})\\b`, 'g'),
    (_, day: string, month: string) => `the ${day}${ending(Number(day))} of ${month}`,
  );
}

function ending(day: number): string {
  const teen = day >= 11 && day <= 13;
  return teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th');
}

/** Figures as the language writes them, with what is glued to them: a suffix behind a hyphen, or a sign of percent. */
function sayNumbers(text: string, code: LanguageCode, { percent, decimalPoint }: Voicing): string {
  const { thousands, decimal } = languageTable(code);
  const figure = new RegExp(
    `(?<![\\p{L}\\d])(\\d{1,3}(?:[${thousands}]\\d{3})+|\\d+)(?:[${decimal}](\\d+))?(%)?(?:-(\\p{L}+))?(?![\\p{L}\\d])`,
    'gu',
  );
  return text.replaceAll(figure, (_, whole: string, fraction?: string, sign?: string, suffix?: string) => {
    const words = numberWords(Number(whole.replaceAll(thousands, '')), code);
    const said = fraction === undefined ? words : `${words} ${decimalPoint} ${sayFraction(fraction, code)}`;
    return `${withSuffix(said, suffix, code)}${sign ? ` ${percent}` : ''}`;
  });
}

/** English reads the figures behind the point one by one, Azerbaijani as one number with its leading noughts. */
function sayFraction(fraction: string, code: LanguageCode): string {
  if (code !== 'az') return [...fraction].map((digit) => numberWords(Number(digit), code)).join(' ');
  const noughts = [...(/^0+(?=\d)/.exec(fraction)?.[0] ?? '')].map(() => numberWords(0, code));
  return [...noughts, numberWords(Number(fraction), code)].join(' ');
}

function withSuffix(words: string, suffix: string | undefined, code: LanguageCode): string {
  if (suffix === undefined) return words;
  if (code !== 'az') return `${words} ${suffix}`;
  return /^c[ıiuü]/.test(suffix) ? `${azerbaijaniOrdinal(words)}${suffix.slice(2)}` : `${words}${suffix}`;
}
