/** The operator's way in: seven touches on the upper corners in turn, where no control ever lies. Written on paper, not on the screen. */

export type Corner = 'left' | 'right';

/** What was touched so far; `null` before the first touch. */
export type WayIn = { readonly corner: Corner; readonly touches: number; readonly atMs: number } | null;

export interface TouchOnScreen {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  /** A control that reaches into a corner keeps its touch. */
  readonly onControl: boolean;
}

/** In the same lengths as the touch. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

export const touchesToEnter = 7;
/** A pause longer than this begins anew. */
export const longestPauseMs = 5_000;
/** The side of a corner, as a share of the shorter side of the screen: 30 mm on the smallest usual one. */
const cornerShare = 1 / 9;

/** Answers what was touched by now; at seven touches the way is open. */
export function followWayIn(before: WayIn, touch: TouchOnScreen, screen: Screen): WayIn {
  const corner = touch.onControl ? null : cornerOf(touch, screen);
  if (corner === null) return null;
  const goesOn = before !== null && before.corner !== corner && touch.atMs - before.atMs <= longestPauseMs;
  return { corner, touches: goesOn ? before.touches + 1 : 1, atMs: touch.atMs };
}

function cornerOf({ x, y }: TouchOnScreen, { width, height }: Screen): Corner | null {
  const side = Math.min(width, height) * cornerShare;
  if (y > side) return null;
  if (x <= side) return 'left';
  return x >= width - side ? 'right' : null;
}
