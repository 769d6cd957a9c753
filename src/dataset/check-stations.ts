/** Whether a claim's list of polling stations by country adds up to what the claim says. */
import { quote } from './describe-found.ts';
import { type PlacedClaim, problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import type { StationsInCountry, Value } from './schema.ts';

export function checkStations(claims: readonly PlacedClaim[]): readonly Problem[] {
  return claims.flatMap((placed) => {
    const { claim } = placed;
    if (claim.kind === 'not-known' || claim.stations === undefined) return [];
    return [...checkSum(claim.value, claim.stations), ...checkEntries(claim.stations)].map(
      ({ inside, message }) => problemAt(placed, inside, { code: 'wrong-shape', message }),
    );
  });
}

interface Fault {
  readonly inside: string;
  readonly message: string;
}

function checkSum(value: Value, list: readonly StationsInCountry[]): readonly Fault[] {
  const counted = 'unit' in value ? countIn(value.unit, list) : undefined;
  if (value.form !== 'exact' || counted === undefined) {
    return [
      { inside: 'stations', message: 'expected a list only beside an exact number of stations or countries' },
    ];
  }
  if (counted === value.amount) return [];
  const message = `expected a list of ${value.amount} ${value.unit} as the claim says, found ${counted}`;
  return [{ inside: 'stations', message }];
}

function countIn(unit: string, list: readonly StationsInCountry[]): number | undefined {
  if (unit === 'countries') return list.length;
  if (unit === 'stations') return sumOf(list);
  return undefined;
}

function checkEntries(list: readonly StationsInCountry[]): readonly Fault[] {
  const countries = new Set<string>();
  return list.flatMap(({ country, stations, places }, index) => {
    const faults: Fault[] = [];
    const inside = `stations[${index}]`;
    if (countries.has(country)) {
      const message = `expected each country once, found ${quote(country)} again`;
      faults.push({ inside: `${inside}.country`, message });
    }
    countries.add(country);
    const inPlaces = sumOf(places);
    if (inPlaces > stations) {
      const message = `expected at most the ${stations} stations of the country, found ${inPlaces}`;
      faults.push({ inside: `${inside}.places`, message });
    }
    const repeated = places.length - new Set(places.map(({ place }) => place)).size;
    if (repeated > 0) {
      const message = 'expected each place of the country once, found one again';
      faults.push({ inside: `${inside}.places`, message });
    }
    return faults;
  });
}

function sumOf(list: readonly { readonly stations: number }[]): number {
  return list.reduce((sum, { stations }) => sum + stations, 0);
}
