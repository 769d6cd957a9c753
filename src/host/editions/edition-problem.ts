/** What can be wrong with an edition: the problems of a dataset, and those of the parcel that it comes in. */
import type { Problem, ProblemCode } from '../../dataset/problem.ts';

export type EditionProblemCode =
  | ProblemCode
  | 'not-an-edition'
  | 'too-large'
  | 'unsafe-name'
  | 'name-twice'
  | 'wrong-size'
  | 'wrong-hash'
  | 'extra-file'
  | 'later-format'
  | 'bad-signature'
  | 'unknown-key'
  | 'unsigned';

/** As a problem of a dataset: `file` inside the edition, `path` inside the file, one English sentence. */
export interface EditionProblem extends Omit<Problem, 'code'> {
  readonly code: EditionProblemCode;
}

/** A problem of the file as a whole. */
export function fileProblem(code: EditionProblemCode, file: string, message: string): EditionProblem {
  return { code, file, path: '', message };
}
