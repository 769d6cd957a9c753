/** What is told about the small dataset after it was spoiled. */
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { type Change, datasetFiles } from './dataset.ts';

/** Each problem in one line: `code file path: message`; none where the dataset is still whole. */
export function problemsAfter(...changes: readonly Change[]): readonly string[] {
  const parsed = parseDataset(datasetFiles(...changes));
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, file, path, message }) => `${code} ${file} ${path}: ${message}`);
}
