/** Where the knots of the ornament lie and which of five dyes each has: a repeating medallion, worked out, never random. */

export type Dye = 'ground' | 'gold' | 'rose' | 'sky' | 'leaf';

interface WovenKnot {
  readonly x: number;
  readonly y: number;
  readonly dye: Dye;
}

interface WovenCarpet {
  readonly columns: number;
  readonly rows: number;
  readonly knots: readonly WovenKnot[];
}

/** One medallion every so many knots, across and down. */
const repeat = 12;

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

export const weave = weaveCarpet(24, 27);

/** Rows are shifted by half a knot, as in a real weave; distance is counted in steps along the diagonals. */
function weaveCarpet(columns: number, rows: number): WovenCarpet {
  const knots = Array.from({ length: columns * rows * 2 }, (_, index) => {
    const row = Math.floor(index / columns);
    const x = (index % columns) * 2 + (row % 2);
    return { x, y: row, dye: dyeAt(x, row) };
  });
  return { columns, rows, knots };
}

function dyeAt(x: number, y: number): Dye {
  const across = Math.abs((x % (repeat * 2)) - repeat);
  const down = Math.abs((y % (repeat * 2)) - repeat);
  return rings[Math.round((across + down) / 2)] ?? 'ground';
}
