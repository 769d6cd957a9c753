/** How many CSS pixels make a millimetre on this screen: a page cannot know, the operator measured the diagonal (R1). */

const mmPerInch = 25.4;

/** Taken where nobody measured: 22 inches, where a finger covers the most pixels of all usual kiosk screens. */
export const smallestUsualDiagonalInches = 22;

/** `width` and `height` are the page's own, in CSS pixels; the diagonal is the lit part of the screen. */
export function pixelsPerMm(width: number, height: number, diagonalInches: number | null): number {
  return Math.hypot(width, height) / ((diagonalInches ?? smallestUsualDiagonalInches) * mmPerInch);
}
