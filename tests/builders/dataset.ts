/** Builds the files of a small valid dataset and spoils them as a test asks. */
import { valueAt } from '../../src/dataset/describe-found.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { smallDataset } from './small-dataset.ts';

/** Texts by path inside the dataset, as `parseDataset` takes them. */
export type Files = Map<string, string>;
export type Change = (files: Files) => void;

/** The small dataset, with changes made one after the other: `datasetFiles(setIn('dataset.json', 'format', 2))`. */
export function datasetFiles(...changes: readonly Change[]): Files {
  const files = new Map(
    Object.entries(smallDataset()).map(([file, value]) => [file, JSON.stringify(value, null, 2)]),
  );
  for (const change of changes) change(files);
  return files;
}

/** The small dataset, parsed. */
export function builtDataset(...changes: readonly Change[]): Dataset {
  const parsed = parseDataset(datasetFiles(...changes));
  if (!parsed.ok) throw new Error(`The built dataset is broken: ${JSON.stringify(parsed.problems, null, 2)}`);
  return parsed.dataset;
}

/** Changes one JSON file by a function of its value. */
export function inFile(file: string, change: (json: unknown) => unknown): Change {
  return (files) => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`The small dataset has no ${file}.`);
    const json: unknown = JSON.parse(text);
    files.set(file, JSON.stringify(change(json), null, 2));
  };
}

/** Puts a value at a path such as `facts[0].claims[1].speaker`; `undefined` takes the key away. */
export function setIn(file: string, path: string, value: unknown): Change {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.at(-1);
  if (last === undefined) return inFile(file, () => value);
  return inFile(file, (json) => {
    const parent = valueAt(json, keys.slice(0, -1));
    if (typeof parent !== 'object' || parent === null) throw new Error(`Nothing at ${path} of ${file}.`);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
    return json;
  });
}

/** Takes a file away. */
export function withoutFile(file: string): Change {
  return (files) => {
    files.delete(file);
  };
}

/** Puts a text in place of a file, or beside the others. */
export function withText(file: string, text: string): Change {
  return (files) => {
    files.set(file, text);
  };
}
