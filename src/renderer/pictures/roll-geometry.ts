/** The roll as a carpet: one knot for so many people, the exact number tied, and the places that only a larger "over" speaks of. */

/** People in one knot; the picture says so in words. */
export const peoplePerKnot = 10_000;

/** Knots in a row of the carpet. */
export const knotsInRow = 40;

export type KnotState = 'tied' | 'only-over';

export interface RollKnot {
  readonly column: number;
  /** Counted from the lower edge, where the carpet was begun. */
  readonly row: number;
  readonly state: KnotState;
}

export interface Roll {
  readonly rows: number;
  readonly knots: readonly RollKnot[];
  /** How many knots are tied: the exact number in knots, the last one begun counted whole. */
  readonly tied: number;
  /** How many more places "over" reaches at the least. Its row does not end there: nobody said where. */
  readonly onlyOver: number;
}

/** Both numbers lie on one scale and share one zero. `over` may be smaller than `exact`: then no place is left open. */
export function rollGeometry(exact: number, over: number): Roll {
  const tied = Math.ceil(exact / peoplePerKnot);
  const reached = Math.max(tied, Math.ceil(over / peoplePerKnot));
  const knots = Array.from(
    { length: reached },
    (_, index): RollKnot => ({
      column: index % knotsInRow,
      row: Math.floor(index / knotsInRow),
      state: index < tied ? 'tied' : 'only-over',
    }),
  );
  return { rows: Math.ceil(reached / knotsInRow), knots, tied, onlyOver: reached - tied };
}
