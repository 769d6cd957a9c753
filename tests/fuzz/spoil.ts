/** Ways to spoil the files of any dataset, as arbitraries of fast-check: what hands, disks and editors do to files. */
import fc from 'fast-check';
import type { Change } from '../builders/dataset.ts';

/** Values that are wrong almost anywhere. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...['', ' ', '__proto__', 'constructor', 'toString', 'dataset', '../../etc', '2024-02-30', '\u0000'],
    ...[-1, 0, 1.5, 1e308, 9_007_199_254_740_991, [], {}, null, true],
  ),
);

/** One change to one or two files; `names` are all files of the dataset. */
export function spoilt(names: readonly string[]): fc.Arbitrary<Change> {
  const file = fc.constantFrom(...names);
  return fc.oneof(
    fc.tuple(file, fc.nat()).map(([name, place]) => at(name, place, Reflect.deleteProperty)),
    fc
      .tuple(file, fc.nat(), strange)
      .map(([name, place, value]) => at(name, place, (holder, key) => Reflect.set(holder, key, value))),
    // A value of the right kind from elsewhere in the file: this is what passes a shape and breaks a reference.
    fc
      .tuple(file, fc.nat(), fc.nat())
      .map(([name, place, other]) =>
        at(name, place, (holder, key, all) =>
          Reflect.set(holder, key, structuredClone(all[other % all.length])),
        ),
      ),
    // One more of a list, or one fewer.
    fc
      .tuple(file, fc.nat(), fc.boolean())
      .map(([name, place, more]) =>
        at(name, place, (holder, key) => stretch(Reflect.get(holder, key), more)),
      ),
    fc
      .tuple(file, fc.nat(), fc.string())
      .map(([name, place, key]) => at(name, place, (holder) => Reflect.set(holder, key, null))),
    fc
      .tuple(file, fc.nat())
      .map(([name, length]) => text(name, (all) => all.slice(0, length % (all.length + 1)))),
    fc.tuple(file, fc.nat(), fc.string({ unit: 'binary' })).map(([name, place, put]) =>
      text(name, (all) => {
        const begin = place % (all.length + 1);
        return all.slice(0, begin) + put + all.slice(begin + put.length);
      }),
    ),
    fc.tuple(file, fc.nat(), fc.nat(200)).map(([name, place, length]) =>
      text(name, (all) => {
        const begin = place % (all.length + 1);
        return (
          all.slice(0, begin) + '\0'.repeat(Math.min(length, all.length - begin)) + all.slice(begin + length)
        );
      }),
    ),
    file.map((name) => text(name, () => '')),
    file.map((name) => text(name, (all) => `\uFEFF${all}`)),
    file.map((name) => text(name, (all) => all + all)),
    fc.tuple(file, file).map(
      ([name, other]): Change =>
        (files) => {
          files.set(name, files.get(other) ?? '');
        },
    ),
    file.map(
      (name): Change =>
        (files) => {
          files.delete(name);
        },
    ),
    fc.tuple(file, fc.string()).map(
      ([name, end]): Change =>
        (files) => {
          files.set(`${name.replace(/[^/]*$/, '')}${end}.json`, files.get(name) ?? '');
        },
    ),
  );
}

type Spoil = (holder: object, key: string, all: readonly unknown[]) => unknown;

interface Place {
  readonly holder: object;
  readonly key: string;
}

/** Changes the value at one place of a JSON file, counted through all its values. */
function at(file: string, place: number, spoil: Spoil): Change {
  return (files) => {
    const json = parsed(files.get(file) ?? '');
    const places = placesIn(json);
    const found = places[place % Math.max(1, places.length)];
    if (found === undefined) return;
    const all = places.map(({ holder, key }) => Reflect.get(holder, key));
    spoil(found.holder, found.key, all);
    files.set(file, JSON.stringify(json));
  };
}

function text(file: string, change: (text: string) => string): Change {
  return (files) => {
    files.set(file, change(files.get(file) ?? ''));
  };
}

function stretch(value: unknown, more: boolean): void {
  if (!Array.isArray(value)) return;
  if (more) value.push(structuredClone(value[0]));
  else value.pop();
}

function placesIn(json: unknown): readonly Place[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [{ holder: json, key }, ...placesIn(value)]);
}

/** `null` where an earlier change has left no JSON to change. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
