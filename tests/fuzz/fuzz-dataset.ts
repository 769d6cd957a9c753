/** Spoils the shipped dataset in many ways and asks each time the decision that the hosts ask. */
import fc from 'fast-check';
import { checkIntegrity } from '../../src/dataset/integrity.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Change } from '../builders/dataset.ts';
import { spoilt } from './spoil.ts';

export interface Fuzz {
  readonly files: ReadonlyMap<string, string>;
  readonly cases: number;
  readonly seed: number;
}

export interface Fuzzed {
  /** Still a dataset, whose integrity was asked once more. */
  readonly whole: number;
  /** Refused, every problem with a file and words. */
  readonly refused: number;
  /** How often each kind of problem came first. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Throws with the changes that led there, made small, where one case crashes, is half adopted or refused without reason. */
export function fuzzDataset({ files, cases, seed }: Fuzz): Fuzzed {
  let whole = 0;
  let refused = 0;
  const codes = new Map<string, number>();
  const several = fc.array(spoilt([...files.keys()]), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(several, (changes) => {
      const parsed = parseDataset(spoil(files, changes));
      if (!parsed.ok) {
        refused += 1;
        const [first] = parsed.problems;
        if (first === undefined) throw new Error('refused without a problem');
        for (const { file, path, message } of parsed.problems) {
          if (file === '' || message === '' || typeof path !== 'string')
            throw new Error('a problem without a place');
        }
        codes.set(first.code, (codes.get(first.code) ?? 0) + 1);
        return;
      }
      whole += 1;
      const problems = checkIntegrity(parsed.dataset);
      if (problems.length > 0) throw new Error(`adopted in spite of ${JSON.stringify(problems[0])}`);
    }),
    { numRuns: cases, seed },
  );
  return { whole, refused, codes };
}

function spoil(files: ReadonlyMap<string, string>, changes: readonly Change[]): ReadonlyMap<string, string> {
  const copy = new Map(files);
  for (const change of changes) change(copy);
  return copy;
}
