/**
 * Says from nine targets, and where the touches on them arrived, how this screen's touch is mapped. Pure. Each of the
 * eight ways in which a picture can be turned and mirrored is tried; the one that explains all nine best is the verdict.
 */

/** A place on the screen as shares of its width and height, from the upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface TouchReading {
  readonly target: Spot;
  readonly touch: Spot;
}

export type TouchVerdict =
  | { readonly mapping: 'good' | 'not-mapped' | 'silent' | 'scaled' }
  /** Touches arrive so far from where they were made, in shares of the screen. */
  | { readonly mapping: 'offset'; readonly by: Spot }
  | { readonly mapping: Turn };

/** `rotated` clockwise; `swapped`: across is down and down is across, the other way round for `swapped-turned`. */
export type Turn =
  | 'rotated-90'
  | 'rotated-180'
  | 'rotated-270'
  | 'mirrored-across'
  | 'mirrored-down'
  | 'swapped'
  | 'swapped-turned';

/** Three rows of three, near the edges, where a wrong mapping shows most. */
export const touchTargets: readonly Spot[] = [0.1, 0.5, 0.9].flatMap((y) =>
  [0.1, 0.5, 0.9].map((x) => ({ x, y })),
);

/** How far a careful finger may miss, as a share of the screen. */
const slack = 0.04;

const turns: readonly (readonly [Turn | 'good', (spot: Spot) => Spot])[] = [
  ['good', (spot) => spot],
  ['rotated-90', ({ x, y }) => ({ x: 1 - y, y: x })],
  ['rotated-180', ({ x, y }) => ({ x: 1 - x, y: 1 - y })],
  ['rotated-270', ({ x, y }) => ({ x: y, y: 1 - x })],
  ['mirrored-across', ({ x, y }) => ({ x: 1 - x, y })],
  ['mirrored-down', ({ x, y }) => ({ x, y: 1 - y })],
  ['swapped', ({ x, y }) => ({ x: y, y: x })],
  ['swapped-turned', ({ x, y }) => ({ x: 1 - y, y: 1 - x })],
];

/** Fewer than nine readings mean that touches did not arrive. */
export function judgeTouchMapping(readings: readonly TouchReading[]): TouchVerdict {
  if (readings.length < touchTargets.length) return { mapping: 'silent' };
  const tried = turns.map(([mapping, turn]) => {
    const turned = readings.map(({ target, touch }) => ({ target: turn(target), touch }));
    return { mapping, across: lineThrough(turned, 'x'), down: lineThrough(turned, 'y') };
  });
  const worst = (each: (typeof tried)[number]) => Math.max(each.across.miss, each.down.miss);
  const [best] = tried.toSorted((one, other) => worst(one) - worst(other));
  if (best === undefined || worst(best) > slack) return { mapping: 'not-mapped' };
  if (best.mapping !== 'good') return { mapping: best.mapping };
  if (isScaled(best.across.scale) || isScaled(best.down.scale)) return { mapping: 'scaled' };
  const by = { x: best.across.offset, y: best.down.offset };
  return Math.max(Math.abs(by.x), Math.abs(by.y)) > slack ? { mapping: 'offset', by } : { mapping: 'good' };
}

interface Line {
  readonly scale: number;
  /** In the middle of the screen. */
  readonly offset: number;
  /** The largest distance that scale and offset leave unexplained. */
  readonly miss: number;
}

/** The straight line through the readings of one axis that leaves the least squares; a falling one explains nothing. */
function lineThrough(readings: readonly TouchReading[], axis: 'x' | 'y'): Line {
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const wanted = readings.map(({ target }) => target[axis]);
  const found = readings.map(({ touch }) => touch[axis]);
  const [meanWanted, meanFound] = [mean(wanted), mean(found)];
  const spread = mean(wanted.map((each) => (each - meanWanted) ** 2));
  const along = mean(wanted.map((each, index) => (each - meanWanted) * ((found[index] ?? 0) - meanFound)));
  const scale = along / spread;
  if (scale < leastScale) return { scale, offset: 0, miss: Number.POSITIVE_INFINITY };
  const misses = wanted.map((each, index) =>
    Math.abs((found[index] ?? 0) - (meanFound + scale * (each - meanWanted))),
  );
  return { scale, offset: meanFound + scale * (0.5 - meanWanted) - 0.5, miss: Math.max(...misses) };
}

/** Touches squeezed into less than a quarter of the screen tell nothing. */
const leastScale = 0.25;

function isScaled(scale: number): boolean {
  return Math.abs(scale - 1) > 2 * slack;
}
