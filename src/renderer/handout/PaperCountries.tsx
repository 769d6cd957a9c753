/** Every country of the map in words: its polling stations and the places that the source names. */
import { compareText } from '../../dataset/compare-text.ts';
import { formatList } from '../../dataset/formats.ts';
import type { StationsInCountry } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import type { Telling } from './telling.ts';

export interface PaperCountriesProps {
  readonly countries: readonly StationsInCountry[];
  readonly telling: Telling;
}

export function PaperCountries({ countries, telling }: PaperCountriesProps) {
  const { wording, language, words } = telling;
  const named = countries.map((each) => ({ ...each, name: entryOf(wording.countries, each.country) }));
  const placeName = ({ place, stations }: StationsInCountry['places'][number]) => {
    const name = entryOf(wording.places, place);
    return stations === 1 ? name : `${name} (${stations})`;
  };
  return (
    <ul className="paper-countries">
      {named
        .toSorted((one, other) => compareText(one.name, other.name, language))
        .map(({ country, name, stations, places, inferred }) => (
          <li key={country}>
            <strong>{name}</strong> {words.pictures.stations(stations)}
            {places.length > 0 && `: ${formatList(places.map(placeName), language)}`}
            {inferred && <em className="paper-inference">{words.pictures.inferredPlace}</em>}
          </li>
        ))}
    </ul>
  );
}
