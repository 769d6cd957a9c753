/** Where the pages of a story hang: a column for each day, a row for each page, and threads from the warp that the origin hangs on. */

export interface RelayKnot {
  readonly column: number;
  /** Shares of the width and the height. */
  readonly at: number;
  readonly across: number;
}

export interface RelayMap {
  /** The days in order; `null`, pages that show no day, comes last. */
  readonly days: readonly (string | null)[];
  /** Where each day's column begins, as a share of the width. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  /** In the order of the days, and within a day in the order given; `page` is the position in what was given. */
  readonly knots: readonly (RelayKnot & { readonly page: number })[];
}

/** The share of the width that the origin takes, before the first day. */
export const originWidth = 0.27;

/** The warp that all threads branch from, as a share of the width. */
export const warpAt = 0.06;

/** Takes the day of each page. A row holds one page only, so that no thread crosses another page's name. */
export function relayGeometry(dayOf: readonly (string | null)[]): RelayMap {
  const days = [...new Set(dayOf)].toSorted(compareDays);
  const columnWidth = (1 - originWidth) / days.length;
  const columns = days.map((_, index) => originWidth + columnWidth * index);
  const order = dayOf
    .map((day, page) => ({ day, page }))
    .toSorted((one, other) => compareDays(one.day, other.day));
  const knots = order.map(({ day, page }, row) => {
    const column = days.indexOf(day);
    return { page, column, at: columns[column] ?? originWidth, across: (row + 0.5) / dayOf.length };
  });
  return { days, columns, columnWidth, knots };
}

/** The thread to a knot, in a square of 100 by 100: down the warp, and off to the side on the knot's own row. */
export function relayThread({ at, across }: RelayKnot): string {
  const [warp, x, y] = [warpAt * 100, at * 100, across * 100];
  const bend = 100 / 16;
  return `M${warp} 0V${(y - bend).toFixed(2)}Q${warp} ${y.toFixed(2)} ${warp + bend / 2} ${y.toFixed(2)}H${x.toFixed(2)}`;
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
