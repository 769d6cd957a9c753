/** The map of voting abroad: threads from Azerbaijan to every country with a polling station. It shows; the list selects. */
import { useMemo } from 'react';
import type { StationsInCountry } from '../../dataset/schema.ts';
import type { Words } from '../words/words.ts';
import { abroadGeometry, radius } from './abroad-geometry.ts';

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
      {threads.map(({ country, end, width }) => (
        <path
          key={country}
          className="abroad-thread"
          data-country={country}
          data-lit={country === chosen || undefined}
          d={`M${middle.x} ${middle.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`}
          strokeWidth={width}
          pathLength={1}
        />
      ))}
      {threads.map(({ country, end, markSize }) => (
        <path
          key={country}
          className="abroad-mark"
          data-lit={country === chosen || undefined}
          d={knotAt(end.x, end.y, markSize)}
        />
      ))}
      <path className="abroad-middle" d={knotAt(middle.x, middle.y, 20)} />
    </svg>
  );
}

/** A square on its point around a place. */
function knotAt(x: number, y: number, size: number): string {
  return `M${x.toFixed(1)} ${(y - size).toFixed(1)}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z`;
}
