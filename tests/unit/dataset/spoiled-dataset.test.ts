import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/dataset/integrity.ts';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { type Change, datasetFiles } from '../../builders/dataset.ts';

const names = [...datasetFiles().keys()];

/** Changes the value at one place of a JSON file, counted through all its values, keys taken along. */
function spoilAt(place: number, spoil: (holder: object, key: PropertyKey, all: readonly unknown[]) => void) {
  return (json: unknown): unknown => {
    const places = placesIn(json);
    const found = places[place % Math.max(1, places.length)];
    const all = places.map(({ holder, key }) => Reflect.get(holder, key));
    if (found) spoil(found.holder, found.key, all);
    return json;
  };
}

function placesIn(json: unknown): readonly { readonly holder: object; readonly key: string }[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [{ holder: json, key }, ...placesIn(value)]);
}

const inJson =
  (file: string, change: (json: unknown) => unknown): Change =>
  (files) => {
    try {
      files.set(file, JSON.stringify(change(JSON.parse(files.get(file) ?? 'null'))) ?? '');
    } catch (error) {
      // An earlier change may have left no JSON to change.
      if (!(error instanceof SyntaxError)) throw error;
    }
  };

const file = fc.constantFrom(...names);
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    'constructor',
    'dataset',
    -1,
    0,
    1e308,
    '2024-02-30',
    [],
    {},
    null,
  ),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(file, fc.nat()).map(([name, place]) =>
    inJson(
      name,
      spoilAt(place, (holder, key) => Reflect.deleteProperty(holder, key)),
    ),
  ),
  fc.tuple(file, fc.nat(), strange).map(([name, place, value]) =>
    inJson(
      name,
      spoilAt(place, (holder, key) => Reflect.set(holder, key, value)),
    ),
  ),
  fc.tuple(file, fc.nat(), fc.nat()).map(([name, place, other]) =>
    inJson(
      name,
      spoilAt(place, (holder, key, all) =>
        Reflect.set(holder, key, structuredClone(all[other % all.length])),
      ),
    ),
  ),
  fc.tuple(file, fc.nat()).map(
    ([name, length]): Change =>
      (files) =>
        files.set(name, (files.get(name) ?? '').slice(0, length % 2_000)),
  ),
  fc.tuple(file, fc.nat(), fc.string({ unit: 'binary' })).map(
    ([name, place, put]): Change =>
      (files) => {
        const text = files.get(name) ?? '';
        const at = place % (text.length + 1);
        files.set(name, text.slice(0, at) + put + text.slice(at + put.length));
      },
  ),
  fc.tuple(file, file).map(
    ([name, other]): Change =>
      (files) =>
        files.set(name, files.get(other) ?? ''),
  ),
  file.map(
    (name): Change =>
      (files) =>
        files.delete(name),
  ),
);

test('a spoiled dataset is refused with problems or is whole; it never throws', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const parsed = parseDataset(datasetFiles(...changes));
      if (parsed.ok) expect(checkIntegrity(parsed.dataset)).toEqual([]);
      else expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('one change alone is often harmless and often not, so that the test above sees both', () => {
  const outcomes = fc
    .sample(change, { numRuns: 100, seed: 1 })
    .map((each) => parseDataset(datasetFiles(each)).ok);
  expect(outcomes.filter((ok) => ok).length).toBeGreaterThan(5);
  expect(outcomes.filter((ok) => !ok).length).toBeGreaterThan(5);
});
