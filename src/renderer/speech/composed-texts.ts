/** The texts that the scenes put together of wording and interface words: figures, days, lists, details, descriptions of pictures. */
import { isSaid } from '../../dataset/claim-order.ts';
import { formatDay, formatList, formatNumber, formatShownDate } from '../../dataset/formats.ts';
import type {
  Chapter,
  Claim,
  Dataset,
  LanguageCode,
  StationsInCountry,
  Wording,
} from '../../dataset/schema.ts';
import { entryOf, wordingOf } from '../../dataset/wording.ts';
import { exhibitDetails, limitDetails } from '../parts/about-details.ts';
import type { Detail } from '../parts/Details.tsx';
import { gapDetails, sourceDetails } from '../parts/source-details.ts';
import { sourcePages } from '../parts/source-pages.ts';
import { valueText } from '../parts/value-text.ts';
import { peopleIn, pictureOf } from '../pictures/picture-of.ts';
import { peoplePerKnot, rollGeometry } from '../pictures/roll-geometry.ts';
import type { Words } from '../words/words.ts';
import type { SpokenText } from './spoken-texts.ts';

interface Told {
  readonly dataset: Dataset;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function composedTexts(dataset: Dataset, language: LanguageCode, words: Words): readonly SpokenText[] {
  const told = { dataset, wording: wordingOf(dataset, language), language, words };
  return [
    ...dataset.chapters.flatMap((chapter) => ofChapter(chapter, told)),
    ...ofAbout(told),
    ...sourcePages(dataset.sources, language, words).flatMap(({ publisher, days }) => [
      { name: 'publisher', text: publisher },
      { name: 'days', text: days },
    ]),
  ];
}

function ofChapter(chapter: Chapter, told: Told): readonly SpokenText[] {
  const claims = chapter.facts.flatMap((fact) => fact.claims);
  return [...claims.flatMap((claim) => ofClaim(claim, told)), ...ofPicture(chapter, told)];
}

function ofClaim(claim: Claim, told: Told): readonly SpokenText[] {
  const { dataset, language, words } = told;
  if (!isSaid(claim)) {
    const checked = words.checkedOn(formatDay(claim.checkedOn, language));
    return [{ name: 'checked', text: checked }, ...ofDetails(gapDetails({ ...told, claim }))];
  }
  const value = valueText(claim.value, language, words);
  const said = formatShownDate(claim.said, language) ?? words.noDate;
  return [
    ...(value === null ? [] : [{ name: 'value', text: value }]),
    { name: 'day', text: said },
    ...ofDetails(sourceDetails({ ...told, claim, sources: dataset.sources })),
    ...(claim.stations ?? []).flatMap((each) => ofCountry(each, told)),
  ];
}

function ofCountry(
  { stations, places }: StationsInCountry,
  { wording, language, words }: Told,
): readonly SpokenText[] {
  const named = places.map(({ place }) => entryOf(wording.places, place));
  const { placesNamed } = words.pictures;
  return [
    { name: 'number', text: String(stations) },
    { name: 'stations', text: words.pictures.stations(stations) },
    ...(named.length === 0
      ? []
      : [{ name: 'places', text: `${placesNamed}: ${formatList(named, language)}.` }]),
  ];
}

/** As the pictures describe themselves to those who do not see them. */
function ofPicture(chapter: Chapter, { wording, language, words }: Told): readonly SpokenText[] {
  const picture = pictureOf(chapter);
  if (picture === null) return [];
  if (picture.kind === 'abroad') {
    const stations = picture.countries.reduce((sum, country) => sum + country.stations, 0);
    return [{ name: 'picture', text: words.pictures.abroad(picture.countries.length, stations) }];
  }
  const { exact, over } = picture;
  const { tied, onlyOver } = rollGeometry(peopleIn(exact, 'exact') ?? 0, peopleIn(over, 'over') ?? 0);
  const perKnot = formatNumber(peoplePerKnot, language);
  return [
    { name: 'picture', text: words.pictures.roll({ tied, onlyOver, perKnot }) },
    {
      name: 'picture',
      text: words.pictures.keyToRoll(perKnot, entryOf(wording.speakers, over.speaker).name),
    },
  ];
}

/** Without the venue's own name and contact, which no voice has been given, and on both sides of the review day. */
function ofAbout(told: Told): readonly SpokenText[] {
  const settings = { venueName: null, venueContact: null };
  const never = { ...told, settings, today: '' };
  const overdue = { ...told, settings, today: '9999-12-31' };
  return [...exhibitDetails(never), ...exhibitDetails(overdue), ...limitDetails(never)].flatMap((detail) =>
    ofDetails([detail]),
  );
}

function ofDetails(details: readonly Detail[]): readonly SpokenText[] {
  return details.flatMap(({ name, lines }) => [
    { name: 'detail', text: name },
    ...lines.map((text) => ({ name: 'detail', text })),
  ]);
}
