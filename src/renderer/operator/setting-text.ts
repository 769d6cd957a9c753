/** Settings in words, and what another kiosk's would change here. Pure. */
import type { Settings } from '../../bridge/contract.ts';
import { type OpeningHours, type OpenSpan, weekdays } from '../../bridge/opening-hours.ts';
import { formatDay, formatNumber } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import type { SettingName, SetUpWords } from '../words/operator/set-up-words.ts';
import { wordsOf } from '../words/words.ts';

const names: readonly SettingName[] = [
  'panelLanguage',
  'languages',
  'venueName',
  'venueContact',
  'diagonalInches',
  'bottomEdgeMm',
  'viewingDistanceMm',
  'orientation',
  'patienceSeconds',
  'openingHours',
  'counting',
];

export interface SettingChange {
  readonly name: SettingName;
  readonly before: string;
  readonly after: string;
}

/** One entry for each setting whose words would be others. */
export function changesBetween(
  before: Settings,
  after: Settings,
  said: { readonly words: SetUpWords; readonly language: LanguageCode },
): readonly SettingChange[] {
  return names
    .map((name) => ({ name, before: settingText(before, name, said), after: settingText(after, name, said) }))
    .filter((change) => change.before !== change.after);
}

function settingText(
  settings: Settings,
  name: SettingName,
  { words, language }: { readonly words: SetUpWords; readonly language: LanguageCode },
): string {
  const { notSet, all, seconds } = words.copies;
  const number = (value: number | null, say: (shown: string) => string) =>
    value === null ? notSet : say(formatNumber(value, language));
  switch (name) {
    case 'languages':
      return settings.languages.map((each) => wordsOf(each).ownName).join(', ') || all;
    case 'panelLanguage':
      return settings.panelLanguage === null ? notSet : wordsOf(settings.panelLanguage).ownName;
    case 'patienceSeconds':
      return seconds(settings.patienceSeconds);
    case 'orientation':
      return words.touch.stands[settings.orientation];
    case 'diagonalInches':
      return number(settings.diagonalInches, (inches) =>
        words.screen.inches(
          inches,
          formatNumber(Math.round((settings.diagonalInches ?? 0) * 2.54), language),
        ),
      );
    case 'bottomEdgeMm':
    case 'viewingDistanceMm':
      return number(settings[name], words.screen.millimetres);
    case 'venueName':
    case 'venueContact':
      return settings[name] ?? notSet;
    case 'counting': {
      const { on, off } = wordsOf(language).comfort;
      return settings.counting ? on : off;
    }
    case 'openingHours':
      return settings.openingHours === null
        ? words.hours.always
        : hoursText(settings.openingHours, words.hours, language);
  }
}

/** Days with the same hours stand together: `Monday to Friday`. */
function hoursText(hours: OpeningHours, words: SetUpWords['hours'], language: LanguageCode): string {
  const groups: { readonly days: string[]; readonly spans: string }[] = [];
  for (const day of weekdays) {
    const spans = spansText(hours.days[day], words.closed);
    const last = groups.at(-1);
    if (last?.spans === spans) last.days.push(words.days[day]);
    else groups.push({ days: [words.days[day]], spans });
  }
  const week = groups.map(({ days, spans }) => {
    const [first] = days;
    return `${days.length === 1 ? first : `${first} – ${days.at(-1)}`}: ${spans}`;
  });
  const special = hours.specialDays.map(
    ({ date, open }) => `${formatDay(date, language)}: ${spansText(open, words.closed)}`,
  );
  return [...week, ...special].join('; ');
}

/** `10:00–13:00, 14:00–18:00` */
export function spansText(spans: readonly OpenSpan[], closed: string): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(', ') || closed;
}
