/** What can be wrong with a dataset: a code that the renderer has words for, and where an editor finds it. */

export type ProblemCode =
  | 'missing'
  | 'unreadable'
  | 'not-json'
  | 'wrong-shape'
  | 'broken-reference'
  | 'language-incomplete';

export interface Problem {
  readonly code: ProblemCode;
  /** Path of the file inside the dataset, with forward slashes. */
  readonly file: string;
  /** Path inside the file, such as `facts[2].claims[0].source`; empty for the whole file. */
  readonly path: string;
  /** One English sentence for the operator: what was expected. */
  readonly message: string;
}
