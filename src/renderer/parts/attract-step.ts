/** What the attract scene shows at a step of its slow clock: which picture, and how far everything stands off its place. */

/** Each picture stands so long (R30 asks for 6 to 10 s). */
export const stepSeconds = 10;
/** No more pictures than one round of a minute holds (R30). */
export const mostPictures = Math.floor(60 / stepSeconds);

/** After each round everything moves on by one place of this ring, so that no edge burns itself into the screen. */
export const offsets = 8;

export interface AttractStep {
  readonly picture: number;
  /** A place of the ring; the style sheet knows how many pixels that is. */
  readonly offset: number;
}

/** `step` counts up from nought for as long as nobody is there. */
export function attractStep(step: number, pictures: number): AttractStep {
  return { picture: step % pictures, offset: Math.floor(step / pictures) % offsets };
}
