import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkZip, contentOf, packed, withManifest, zipOf } from './built-edition.ts';
import { editionFolder, editionZip } from './edition-on-disk.ts';
import { dataFolderWith, examineIn } from './examine-in.ts';

test('whatever is done to the bytes of an edition, it is refused or it is the same edition, and nothing throws', () => {
  const whole = packed();
  const first = checkZip(whole);
  if (!first.ok) throw new Error('The built edition is broken.');
  const harm = fc.oneof(
    fc.record({ what: fc.constant('set' as const), at: fc.nat(whole.length - 1), to: fc.nat(255) }),
    fc.record({ what: fc.constant('cut' as const), at: fc.nat(whole.length - 1), to: fc.constant(0) }),
    fc.record({ what: fc.constant('twice' as const), at: fc.nat(whole.length - 1), to: fc.nat(200) }),
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 4 }), (harms) => {
      const checked = checkZip(harms.reduce(spoil, whole));
      if (checked.ok) expect(checked.edition.fingerprint).toBe(first.edition.fingerprint);
      else {
        refused += 1;
        expect(checked.problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 120 },
  );
  expect(refused).toBeGreaterThan(90);
});

test('whatever name a file has, an edition with it is refused', () => {
  const files = withManifest(contentOf());
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    'a',
    'C:',
    'nul',
    '\\',
    '%2e',
    ' ',
    'x.json',
    'é',
    '\0',
    '~',
    'wording',
  );
  const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.oneof(name, fc.string({ unit: 'binary' })), (path) => {
      const checked = checkZip(zipOf(new Map([...files, [path, new Uint8Array([1])]])));
      expect(checked.ok || files.has(path)).toBe(files.has(path));
    }),
    { numRuns: 120 },
  );
});

test('whatever is done to an edition on a stick, looking at it changes nothing in the data folder', {
  timeout: 60_000,
}, async () => {
  const dataFolder = await dataFolderWith();
  const whole = packed();
  const files = withManifest(contentOf());
  const paths = [...files.keys()];
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.nat(255),
      fc.constantFrom(...paths),
      fc.boolean(),
      async (at, to, path, isFolder) => {
        const spoilt = new Map([
          ...files,
          [path, spoil(files.get(path) ?? whole, { what: 'cut', at: at % 50, to })],
        ]);
        const source = isFolder ? editionFolder(spoilt) : editionZip(spoil(whole, { what: 'set', at, to }));
        // Compares the hash of the data folder before and after.
        const examined = await examineIn(dataFolder, source);
        if (!examined.ok) refused += 1;
      },
    ),
    { numRuns: 30 },
  );
  expect(refused).toBeGreaterThan(15);
});

interface Harm {
  readonly what: 'set' | 'cut' | 'twice';
  readonly at: number;
  readonly to: number;
}

function spoil(bytes: Uint8Array, { what, at, to }: Harm): Uint8Array {
  if (what === 'set') return at < bytes.length ? bytes.with(at, to) : bytes;
  if (what === 'cut') return bytes.slice(0, at);
  return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at, at + to), ...bytes.slice(at)]);
}
