/** What a command of the editor ends with: lines to print and how to exit. */
import type { EditionProblem } from '../host/editions/edition-problem.ts';
import { oneLine } from '../host/one-line.ts';

/** 0: done; 1: the dataset or edition has problems; 2: the command could not be carried out. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** Lines keep the spaces that they begin with: they show what belongs to what. */
export function done(lines: readonly string[]): Outcome {
  return { exitCode: 0, lines: lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`) };
}

/** One line a problem: file, path inside it, what was expected. */
export function tell(problems: readonly EditionProblem[]): Outcome {
  return {
    exitCode: 1,
    lines: problems.map(({ file, path, message }) =>
      oneLine(path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`),
    ),
  };
}

export function refuse(message: string): Outcome {
  return { exitCode: 2, lines: [oneLine(message)] };
}
