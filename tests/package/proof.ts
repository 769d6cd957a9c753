/** A proof of the packages, and how it may end. */

export type Outcome =
  | { readonly how: 'pass'; readonly detail: string }
  /** Something is missing on this machine, or cannot be had on any of its kind. */
  | { readonly how: 'not run'; readonly detail: string };

export interface Ground {
  readonly projectFolder: string;
  /** Taken away at the end. */
  readonly workFolder: string;
  /** Kept, for the pictures to be looked at. */
  readonly pictureFolder: string;
}

export interface Proof {
  readonly name: string;
  /** Throws where what it proves is not so. */
  readonly run: (ground: Ground) => Promise<Outcome>;
}

export function pass(detail: string): Outcome {
  return { how: 'pass', detail };
}

export function notRun(detail: string): Outcome {
  return { how: 'not run', detail };
}

/** Throws with the sentence where it does not hold. */
export function hold(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}
