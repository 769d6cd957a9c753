/** Hands a place on a picture to the style sheet, which alone knows which way the stage stands. */
import type { CSSProperties } from 'react';

/** Shares of the picture: along it, across it, and how much room there is along it. */
export interface Placed extends CSSProperties {
  readonly '--at': number;
  readonly '--across': number;
  readonly '--room': number;
}

export function placed(at: number, { across = 0, room = 0 } = {}): Placed {
  return { '--at': at, '--across': across, '--room': room };
}
