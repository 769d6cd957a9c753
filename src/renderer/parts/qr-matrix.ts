/** The modules of a QR code for a text, made on the spot; nothing is asked of anybody. */
import { encode } from 'uqr';

export interface QrMatrix {
  /** 1 to 40: the larger, the more modules. */
  readonly version: number;
  /** Modules along one side, without the quiet zone. */
  readonly size: number;
  readonly rows: readonly (readonly boolean[])[];
}

/** The light frame that a reader needs around the code, in modules. */
export const quietZone = 4;

/** The largest version that a phone reads well from a screen at arm's length. */
export const largestVersion = 36;
/** Bytes that a code of that version holds at level L. */
export const mostBytes = 2_431;

/**
 * One of the eight masks of the standard, any of which a reader takes. To try them all, and choose the one with the fewest patterns
 * that might be misread from paper, takes ten times as long as all the rest, and falls into a visitor's touch.
 */
const mask = 0;

/** A screen is neither torn nor dirty, so that level L will do; where there is room for a stronger one, it is taken. */
export function qrMatrix(text: string): QrMatrix {
  const { version, size, data } = encode(text, {
    ecc: 'L',
    boostEcc: true,
    border: 0,
    maskPattern: mask,
    maxVersion: largestVersion,
  });
  return { version, size, rows: data };
}
