/** The list that selects: every country with its polling stations, and the chosen one lit up on the map. */
import { compareText } from '../../dataset/compare-text.ts';
import type { LanguageCode, StationsInCountry, Wording } from '../../dataset/schema.ts';
import { entryOf } from '../../dataset/wording.ts';
import { PressButton } from '../parts/PressButton.tsx';
import { Abroad } from '../pictures/Abroad.tsx';
import type { Words } from '../words/words.ts';

export interface CountriesSceneProps {
  readonly countries: readonly StationsInCountry[];
  readonly chosen: string | null;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onCountry: (country: string | null) => void;
}

export function CountriesScene(props: CountriesSceneProps) {
  const chosen = props.countries.find(({ country }) => country === props.chosen);
  return chosen ? <ChosenCountry {...props} country={chosen} /> : <CountryList {...props} />;
}

function CountryList({ countries, wording, language, words, onCountry }: CountriesSceneProps) {
  const named = countries.map((each) => ({ ...each, name: entryOf(wording.countries, each.country) }));
  return (
    <div className="countries">
      <h1 tabIndex={-1}>{words.source.stationsByCountry}</h1>
      <ul>
        {named
          .toSorted((a, b) => compareText(a.name, b.name, language))
          .map(({ country, name, stations }) => (
            <li key={country}>
              <PressButton className="country" data-country={country} onPress={() => onCountry(country)}>
                <span>{name}</span>
                <span className="country-stations">{stations}</span>
              </PressButton>
            </li>
          ))}
      </ul>
    </div>
  );
}

function ChosenCountry(props: CountriesSceneProps & { readonly country: StationsInCountry }) {
  const { country, countries, wording, words, onCountry } = props;
  return (
    <div className="chapter" data-picture="abroad">
      <div className="chapter-words">
        <h1 tabIndex={-1}>{entryOf(wording.countries, country.country)}</h1>
        <p className="claim-value">{words.pictures.stations(country.stations)}</p>
        <p className="lead">
          {country.places.length > 0 ? `${words.pictures.placesNamed}:` : words.pictures.noPlaceNamed}
        </p>
        <ul className="country-places">
          {country.places.map(({ place, stations }) => (
            <li key={place}>
              <span>{entryOf(wording.places, place)}</span>
              <span className="station-knots" aria-hidden="true">
                {Array.from({ length: stations }, (_, index) => `${place}-${index}`).map((knot) => (
                  <span key={knot} />
                ))}
              </span>
              <span className="country-stations">{stations}</span>
            </li>
          ))}
        </ul>
        {country.inferred && <p className="note">{words.pictures.inferredPlace}</p>}
        <PressButton className="plain-button" onPress={() => onCountry(null)}>
          {words.pictures.allCountries}
        </PressButton>
      </div>
      <div className="chapter-picture">
        <Abroad countries={countries} chosen={country.country} words={words} />
      </div>
    </div>
  );
}
