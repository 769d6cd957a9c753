/** Turns the numbers of many rounds into the few that are told: the middle one, and between which the middle half lies. */

/** One measure of one side, over all rounds. */
export interface Measure {
  readonly side: string;
  readonly name: string;
  readonly unit: string;
  readonly rounds: number;
  readonly median: number;
  /** A quarter of the rounds lie below, a quarter above. */
  readonly p25: number;
  readonly p75: number;
}

/** The value below which the given share of the values lies; of two neighbours, what lies between them in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('There is no middle of no values.');
  return below + (above - below) * (at - Math.floor(at));
}

export interface Named {
  readonly side: string;
  readonly name: string;
  readonly unit: string;
}

export function measureOf(named: Named, values: readonly number[]): Measure {
  const [median, p25, p75] = [0.5, 0.25, 0.75].map((share) => quantile(values, share));
  return { ...named, rounds: values.length, median: median ?? 0, p25: p25 ?? 0, p75: p75 ?? 0 };
}

/** The exponent k of time = c · size^k, by least squares over the logarithms: 1 is a straight line. */
export function growthExponent(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
