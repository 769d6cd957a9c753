/** Decides on which display the kiosk stands when displays come, go or turn (electron#490, #21787). */
import type { Rectangle } from 'electron';

export interface DisplayFacts {
  readonly id: number;
  readonly bounds: Rectangle;
}

/** What is known of the display on which the kiosk stood. */
export type WantedDisplay = DisplayFacts | null;

/**
 * The same one; else one of the same size, since a cable that was pulled comes back under another number; else the first.
 * `null` where there is none: a screen that is switched off is usual, and nothing is to be done.
 */
export function chooseDisplay(displays: readonly DisplayFacts[], wanted: WantedDisplay): DisplayFacts | null {
  const same = displays.find(({ id }) => id === wanted?.id);
  const alike = displays.find(
    ({ bounds }) => bounds.width === wanted?.bounds.width && bounds.height === wanted.bounds.height,
  );
  return same ?? alike ?? displays[0] ?? null;
}
