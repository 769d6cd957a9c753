/** What the About scene tells, line by line: the makers, the venue, the review, the limits, the corrections (R70, R71). */
import type { Settings } from '../../bridge/contract.ts';
import { formatDay } from '../../dataset/formats.ts';
import type { Dataset, LanguageCode, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';
import type { Detail } from './Details.tsx';

interface Told {
  readonly dataset: Dataset;
  readonly wording: Wording;
  readonly settings: Settings;
  readonly fingerprint: string | null;
  readonly today: string;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function exhibitDetails({
  dataset,
  wording,
  settings,
  fingerprint,
  today,
  language,
  words,
}: Told): readonly Detail[] {
  const { aboutScene: names } = words;
  const day = (date: string) => formatDay(date, language);
  const reviews = wording.reviewedBy.map((review) => names.reviewedBy(review.name, day(review.on)));
  return [
    { name: names.madeBy, lines: [wording.madeBy] },
    { name: names.paidBy, lines: [wording.paidBy] },
    ...(settings.venueName ? [{ name: names.venue, lines: [settings.venueName] }] : []),
    {
      name: names.report,
      lines: [wording.howToReport, ...(settings.venueContact ? [settings.venueContact] : [])],
    },
    { name: names.counted, lines: [settings.counting ? names.isCounted : names.isNotCounted] },
    { name: names.language, lines: reviews.length > 0 ? reviews : [names.notReviewed] },
    {
      name: wording.title,
      lines: [
        names.edition(dataset.edition, day(dataset.checkedOn)),
        ...(fingerprint === null ? [] : [names.fingerprint, fingerprint]),
        ...(today > dataset.reviewBy ? [names.reviewDue(day(dataset.reviewBy))] : []),
      ],
    },
  ];
}

export function limitDetails({ dataset, wording, language, words }: Told): readonly Detail[] {
  const { aboutScene: names } = words;
  const corrections = dataset.corrections.map(
    ({ id, on }) => `${formatDay(on, language)}: ${entryOf(wording.corrections, id)}`,
  );
  const log = [...withdrawnLines(dataset, language, words), ...corrections];
  return [
    { name: names.limits, lines: wording.limits },
    { name: names.corrections, lines: log.length > 0 ? log : [names.noCorrections] },
  ];
}

/** One line for each fact, day and reason, the latest first. */
function withdrawnLines({ withdrawn }: Dataset, language: LanguageCode, words: Words): readonly string[] {
  const groups = Map.groupBy(withdrawn, ({ fact, on, reason }) => `${on} ${fact} ${reason}`);
  return [...groups.values()]
    .toSorted(([one], [other]) => ((one?.on ?? '') > (other?.on ?? '') ? -1 : 1))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { claims, wholeFact, reasons } = words.withdrawn;
      const what = group.some(({ claim }) => claim === null) ? wholeFact : claims(group.length);
      const label = first.label[language] ?? first.fact;
      return [`${formatDay(first.on, language)}: ${label}. ${what} ${reasons[first.reason]}`];
    });
}
