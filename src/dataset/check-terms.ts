/** Whether every explained word names a chapter and, where its explanation rests on a page, a source that exist. */
import { datasetName } from './dataset-files.ts';
import { quote } from './describe-found.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';

export function checkTerms(dataset: Dataset): readonly Problem[] {
  const chapters = new Set(dataset.chapters.map((chapter) => chapter.id));
  return dataset.terms.flatMap(({ chapter, source }, index) => [
    ...(chapters.has(chapter) ? [] : [broken(`terms[${index}].chapter`, 'chapter', chapter)]),
    ...(source === undefined || Object.hasOwn(dataset.sources, source)
      ? []
      : [broken(`terms[${index}].source`, 'source', source)]),
  ]);
}

function broken(path: string, to: string, found: string): Problem {
  const message = `expected a ${to} that exists, found ${quote(found)}`;
  return { code: 'broken-reference', file: datasetName, path, message };
}
