/** Every country of a list with its polling stations and the towns the source names, in the language's own alphabet. */
import { compareText } from '../../dataset/compare-text.ts';
import { formatList } from '../../dataset/formats.ts';
import type { LanguageCode, StationsInCountry, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Words } from '../words/words.ts';

export interface StationListProps {
  readonly stations: readonly StationsInCountry[];
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
}

export function StationList({ stations, wording, language, words }: StationListProps) {
  const named = stations.map((each) => ({ ...each, name: entryOf(wording.countries, each.country) }));
  const sorted = named.toSorted((a, b) => compareText(a.name, b.name, language));
  return (
    <section className="stations" aria-label={words.source.stationsByCountry}>
      <ul>
        {sorted.map(({ country, name, stations: count, places }) => (
          <li key={country}>
            <span className="station-count">{count}</span> {name}
            {places.length > 0 && (
              <span className="station-places">
                {' '}
                {formatList(
                  places.map(({ place }) => entryOf(wording.places, place)),
                  language,
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
