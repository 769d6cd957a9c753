/** Walks through all claims of a dataset, with the place of each for a problem that may be found there. */
import { chapterName } from './dataset-files.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Chapter, Claim, Dataset, Fact } from './schema.ts';

/** A claim and where it stands: the positions inside its file count from 0. */
export interface PlacedClaim {
  readonly chapter: Chapter;
  readonly fact: Fact;
  readonly factIndex: number;
  readonly claim: Claim;
  readonly claimIndex: number;
}

export function everyClaim(dataset: Dataset): readonly PlacedClaim[] {
  return dataset.chapters.flatMap((chapter) =>
    chapter.facts.flatMap((fact, factIndex) =>
      fact.claims.map((claim, claimIndex) => ({ chapter, fact, factIndex, claim, claimIndex })),
    ),
  );
}

/** A problem at a claim; `inside` is the path inside the claim, such as `source`. */
export function problemAt(placed: PlacedClaim, inside: string, problem: ClaimProblem): Problem {
  return {
    code: problem.code,
    file: chapterName(placed.chapter.id),
    path: `facts[${placed.factIndex}].claims[${placed.claimIndex}].${inside}`,
    message: problem.message,
  };
}

export interface ClaimProblem {
  readonly code: ProblemCode;
  readonly message: string;
}
