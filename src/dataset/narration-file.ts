/** `narration.json`: which sound file speaks which text, so that the page finds a text's sound and knows who speaks. */
import { z } from 'zod';

const seconds = z.number().nonnegative();
const text = z.string().trim().min(1, 'expected words');

const clip = z.strictObject({
  /** Exactly as the screen shows it; the text is how the page finds the clip. */
  text,
  /** Inside `narration/<language>/`. */
  file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.opus$/, 'expected a plain name that ends in .opus'),
  seconds,
  /** Where each sentence of the text begins. */
  sentences: z.array(seconds).min(1),
  /** What the file was made from and how; another mark means that it is to be made anew. */
  mark: z.string().regex(/^[0-9a-f]{16}$/, 'expected a mark of sixteen hexadecimal digits'),
  /** Whose voice it is, where a person has recorded it: such a file is never made anew. */
  human: text.optional(),
});

/** By language: the voice that speaks where no person does, and every clip. */
export const narrationFile = z.record(z.string(), z.strictObject({ synthetic: text, clips: z.array(clip) }));

export interface Clip {
  readonly text: string;
  readonly file: string;
  readonly seconds: number;
  readonly sentences: readonly number[];
  readonly mark: string;
  readonly human?: string | undefined;
}

export interface Narration {
  /** The program that speaks, and its voice. */
  readonly synthetic: string;
  readonly clips: readonly Clip[];
}

/** By language; one that nobody has spoken yet is not in it. Not part of the dataset: a page asks for it when somebody wants to listen. */
export type Narrations = Readonly<Record<string, Narration>>;
