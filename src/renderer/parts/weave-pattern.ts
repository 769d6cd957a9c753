/** Where the knots of the ornament lie and which of five dyes each has: one medallion that repeats, worked out, never random. */

export type Dye = 'ground' | 'gold' | 'rose' | 'sky' | 'leaf';

interface WovenKnot {
  readonly x: number;
  readonly y: number;
  readonly dye: Dye;
}

/** How wide and how high a medallion is; a knot is two wide and two high, and lies half over the next ones. */
export const medallionSide = 24;

/** The dye of each ring of a medallion, from its middle outwards. */
const rings: readonly Dye[] = [
  'leaf',
  'ground',
  'gold',
  'gold',
  'rose',
  'ground',
  'sky',
  'ground',
  'gold',
  'ground',
  'rose',
  'ground',
  'ground',
];

/** With the knots that reach into it from the medallion above and from the one on the left. */
export const medallion: readonly WovenKnot[] = tieMedallion();

/** Rows are shifted by half a knot, as in a real weave; distance is counted in steps along the diagonals. */
function tieMedallion(): readonly WovenKnot[] {
  const places = Array.from({ length: medallionSide + 1 }, (_, index) => index - 1);
  return places.flatMap((y) =>
    places.filter((x) => Math.abs(x % 2) === Math.abs(y % 2)).map((x) => ({ x, y, dye: dyeAt(x, y) })),
  );
}

function dyeAt(x: number, y: number): Dye {
  const middle = medallionSide / 2;
  const across = Math.abs(((x + medallionSide) % medallionSide) - middle);
  const down = Math.abs(((y + medallionSide) % medallionSide) - middle);
  return rings[Math.round((across + down) / 2)] ?? 'ground';
}
