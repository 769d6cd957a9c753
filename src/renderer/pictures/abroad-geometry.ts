/** Where everything of the map lies: the land, and for each country a thread from the middle and a mark at its end. */
import type { StationsInCountry } from '../../dataset/schema.ts';
import land from './abroad-land.txt?raw';
import { abroadPlace } from './abroad-projection.ts';
import { azerbaijan, countryCentres, type Degrees } from './country-centres.ts';

/** Half the side of the picture's square, in its own units. */
export const radius = 500;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Thread {
  readonly country: string;
  readonly stations: number;
  /** The source does not say which country it means: its place is the exhibit's inference, and looks like one. */
  readonly isInferred: boolean;
  readonly end: Point;
  /** Width of the thread and half the size of its mark, in units of the picture. */
  readonly width: number;
  readonly markSize: number;
}

export interface AbroadMap {
  /** The outline of all land, as an SVG path: worked out beforehand, and held to the atlas by a test. */
  readonly land: string;
  readonly middle: Point;
  /** Fewer stations are drawn later, so that no small mark lies under a large one. */
  readonly threads: readonly Thread[];
}

/** Throws for a country without a reviewed centre: that is a gap in the table, not something to guess. */
export function abroadGeometry(countries: readonly StationsInCountry[]): AbroadMap {
  const at = (country: string, degrees: Degrees | undefined): Point => {
    if (!degrees) throw new Error(`No place on the map for "${country}".`);
    return abroadPlace(degrees, radius);
  };
  return {
    land,
    middle: at('azerbaijan', azerbaijan),
    threads: countries
      .map(({ country, stations, inferred }) => ({
        country,
        stations,
        isInferred: inferred,
        end: at(country, countryCentres[country]),
        width: 1.5 + stations,
        markSize: 7 + 2.4 * Math.sqrt(stations * 4),
      }))
      .toSorted((a, b) => b.stations - a.stations),
  };
}
