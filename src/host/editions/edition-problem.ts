/** How a problem of an edition is written down. */
import type { EditionProblemCode } from '../../bridge/editions.ts';
import type { Problem } from '../../dataset/problem.ts';

/** As a problem of a dataset: `file` inside the edition, `path` inside the file, one English sentence. */
export interface EditionProblem extends Omit<Problem, 'code'> {
  readonly code: EditionProblemCode;
}

/** A problem of the file as a whole. */
export function fileProblem(code: EditionProblemCode, file: string, message: string): EditionProblem {
  return { code, file, path: '', message };
}
