/** How high the stage is, how large its rem, and whether it can be brought lower: physical sizes, worked out (R1, R6, R9, R15, R16). */
import type { Settings } from '../bridge/contract.ts';
import { pixelsPerMm } from './pixels-per-mm.ts';

/** Nobody need reach higher than this above the floor (EN 301 549, ADA 308). */
export const highestReachMm = 1_220;
/** Where nobody measured the screen at all, so much of it counts as reachable (under table C). */
const reachableShare = { landscape: 0.5, portrait: 0.35 } as const;
/** The lowest lit pixel of a totem or a screen on a wall, as table C has it; a counter's screen ends lower than it reaches. */
export const usualBottomEdgeMm = 750;
/** Capitals of Noto Sans, in em. */
const capHeight = 0.714;
/** Section 508 402.4: capitals no smaller than 3/16 inch. The smallest text of the exhibit is 2.8 rem. */
const smallestRemMm = 4.8 / capHeight / 2.8;
/** Large text: capitals of 0.7 degrees at the eye (EN 301 549 5.1.4). */
const largeTextMmPerMm = Math.tan((0.7 * Math.PI) / 180) / capHeight;
/** What the stage is laid out for, in rem; it comes smaller only where it is brought lower, and turns pages then. */
const design = { landscape: { width: 192, height: 108 }, portrait: { width: 108, height: 192 } } as const;

export type Measures = Pick<
  Settings,
  'diagonalInches' | 'bottomEdgeMm' | 'viewingDistanceMm' | 'orientation'
>;

/** Where the settings cannot be asked: the page itself says how it stands. */
export const notMeasured: Measures = {
  diagonalInches: null,
  bottomEdgeMm: null,
  viewingDistanceMm: 600,
  orientation: 'auto',
};

export interface Page {
  readonly width: number;
  readonly height: number;
}

/** All lengths in CSS pixels. */
export interface StageSize {
  readonly orientation: 'landscape' | 'portrait';
  readonly pixelsPerMm: number;
  /** The bar needs two rows: the page is taller than wide, even where what is left of it lies on its side. */
  readonly narrow: boolean;
  /** From the lowest pixel upwards; the whole page unless the stage is brought lower. */
  readonly height: number;
  readonly rem: number;
  /** The smallest letters of large text. */
  readonly largeText: number;
}

export function stageSize(page: Page, measures: Measures, lower: boolean): StageSize {
  const perMm = pixelsPerMm(page.width, page.height, measures.diagonalInches);
  const height = lower ? Math.min(page.height, reachableHeight(page, measures)) : page.height;
  const asked = measures.orientation === 'auto' ? standing(page) : measures.orientation;
  // What is left of a tall page that was brought lower lies on its side.
  const orientation = lower ? standing({ width: page.width, height }) : asked;
  const fits = Math.min(page.width / design[orientation].width, height / design[orientation].height);
  return {
    orientation,
    narrow: orientation === 'portrait' || standing(page) === 'portrait',
    pixelsPerMm: perMm,
    height,
    // The floor is physical. A whole stage on a screen that nobody measured keeps its layout instead; one that was brought lower turns pages anyway.
    rem: measures.diagonalInches === null && !lower ? fits : Math.max(fits, smallestRemMm * perMm),
    largeText: measures.viewingDistanceMm * largeTextMmPerMm * perMm,
  };
}

/** Nothing to bring lower where the whole screen is within reach anyway. */
export function canBeLower(page: Page, measures: Measures): boolean {
  return reachableHeight(page, measures) < page.height;
}

/** How many pixels from the lowest one upwards can be reached from a wheelchair. */
export function reachableHeight(page: Page, { diagonalInches, bottomEdgeMm }: Measures): number {
  if (bottomEdgeMm === null && diagonalInches === null) return page.height * reachableShare[standing(page)];
  const perMm = pixelsPerMm(page.width, page.height, diagonalInches);
  const reachable = (highestReachMm - (bottomEdgeMm ?? usualBottomEdgeMm)) * perMm;
  // A screen hung higher than that is beyond help by software; the share keeps the stage usable for others.
  return Math.max(reachable, page.height * reachableShare.portrait);
}

function standing({ width, height }: Page): 'landscape' | 'portrait' {
  return height > width ? 'portrait' : 'landscape';
}
