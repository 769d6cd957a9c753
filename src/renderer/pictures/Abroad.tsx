/** The map of voting abroad: threads from Azerbaijan to every country with a polling station. It shows; the list selects. */
import { useMemo } from 'react';
import type { StationsInCountry } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';
import { abroadGeometry, radius } from './abroad-geometry.ts';

/** How much thicker the chosen thread is, in units of the picture: a lit one is told without colour, too. */
const litExtra = 3;

export interface AbroadProps {
  readonly countries: readonly StationsInCountry[];
  /** The country that lights up; the others then step back. */
  readonly chosen: string | null;
  readonly words: Words;
}

export function Abroad({ countries, chosen, words }: AbroadProps) {
  const { land, middle, threads } = useMemo(() => abroadGeometry(countries), [countries]);
  const stations = countries.reduce((sum, country) => sum + country.stations, 0);
  return (
    <svg
      className="abroad"
      viewBox={`0 0 ${2 * radius} ${2 * radius}`}
      role="img"
      aria-label={words.pictures.abroad(countries.length, stations)}
      data-chosen={chosen ?? undefined}
    >
      <circle className="abroad-sea" cx={radius} cy={radius} r={radius} />
      <path className="abroad-land" d={land} />
      <g className="abroad-threads">
        {threads.map(({ country, end, width, isInferred }) => (
          <path
            key={country}
            className="abroad-thread"
            data-country={country}
            data-inferred={isInferred || undefined}
            data-lit={country === chosen || undefined}
            d={`M${middle.x} ${middle.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`}
            strokeWidth={country === chosen ? width + litExtra : width}
          />
        ))}
        {threads.map(({ country, end, markSize, isInferred }) => (
          <path
            key={country}
            className="abroad-mark"
            data-inferred={isInferred || undefined}
            data-lit={country === chosen || undefined}
            d={knotAt(end.x, end.y, country === chosen ? markSize + 2 * litExtra : markSize)}
          />
        ))}
      </g>
      <path className="abroad-middle" d={knotAt(middle.x, middle.y, 20)} />
    </svg>
  );
}

/** A square on its point around a place. */
function knotAt(x: number, y: number, size: number): string {
  return `M${x.toFixed(1)} ${(y - size).toFixed(1)}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z`;
}
