/** Whether each fact, each claim and each row of the article stands once in the whole dataset, and what a chapter shows exists. */
import { chapterName } from './dataset-files.ts';
import { quote } from './describe-found.ts';
import { type PlacedClaim, problemAt } from './every-claim.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';

export function checkIds(dataset: Dataset, claims: readonly PlacedClaim[]): readonly Problem[] {
  return [
    ...checkFacts(dataset),
    ...checkOnce(claims, 'id', (placed) => placed.claim.id),
    ...checkOnce(claims, 'article', ({ claim }) => ('article' in claim ? claim.article : undefined)),
  ];
}

function checkFacts(dataset: Dataset): readonly Problem[] {
  const problems: Problem[] = [];
  const met = new Map<string, string>();
  for (const { id: chapter, shows, facts } of dataset.chapters) {
    const file = chapterName(chapter);
    if (shows !== null && !facts.some((fact) => fact.id === shows)) {
      const message = `expected a fact of this chapter, found ${quote(shows)}`;
      problems.push({ code: 'broken-reference', file, path: 'shows', message });
    }
    for (const [index, { id }] of facts.entries()) {
      const first = met.get(id);
      if (first === undefined) {
        met.set(id, chapter);
      } else {
        const message = `expected an id of its own, found ${quote(id)}, which is in ${chapterName(first)} too`;
        problems.push({ code: 'broken-reference', file, path: `facts[${index}].id`, message });
      }
    }
  }
  return problems;
}

function checkOnce(
  claims: readonly PlacedClaim[],
  inside: string,
  read: (placed: PlacedClaim) => string | undefined,
): readonly Problem[] {
  const met = new Map<string, PlacedClaim>();
  const problems: Problem[] = [];
  for (const placed of claims) {
    const name = read(placed);
    if (name === undefined) continue;
    const first = met.get(name);
    if (first === undefined) {
      met.set(name, placed);
      continue;
    }
    const where = `${chapterName(first.chapter.id)}, claim ${quote(first.claim.id)}`;
    const message = `expected one of its own, found ${quote(name)}, which is in ${where}, too`;
    problems.push(problemAt(placed, inside, { code: 'broken-reference', message }));
  }
  return problems;
}
