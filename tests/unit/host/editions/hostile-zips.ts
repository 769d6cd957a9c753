/** Editions as a `.zip` that nobody should adopt: what is done to each, and what is told. Long, since it is a list. */
import { newKeyPair, signManifest } from '../../../../src/host/editions/signature.ts';
import { type Bytes, bytesOf, contentOf, manifestFor, packed, withManifest } from './built-edition.ts';
import { type RawEnd, type RawEntry, rawZip } from './raw-zip.ts';

export interface Refusal {
  readonly code: string;
  readonly file: string;
  readonly message: RegExp;
}

export type HostileZip = readonly [name: string, zip: () => Uint8Array, told: Refusal];

const megabyte = 1_048_576;

function entriesOf(files: Bytes = withManifest(contentOf())): RawEntry[] {
  return [...files].map(([name, content]) => ({ name, content, deflated: true }));
}

/** The whole edition and one more entry. */
function withEntry(entry: Partial<RawEntry>, end?: RawEnd): Uint8Array {
  return rawZip([...entriesOf(), { name: 'extra.json', content: bytesOf('{}'), ...entry }], end);
}

function named(name: string, message: RegExp): HostileZip {
  const zip = () => withEntry({ name });
  return [`a file named ${JSON.stringify(name)}`, zip, { code: 'unsafe-name', file: name, message }];
}

function zipTold(message: RegExp, code = 'not-an-edition'): Refusal {
  return { code, file: 'edition.zip', message };
}

function extraTold(message: RegExp, code = 'not-an-edition'): Refusal {
  return { code, file: 'extra.json', message };
}

const names: readonly HostileZip[] = [
  named('../evil.json', /never goes up/),
  named('wording/../../evil.json', /never goes up/),
  named('..\\evil.json', /forward slashes/),
  named('wording\\en\\evil.json', /forward slashes/),
  named('/etc/evil.json', /path inside/),
  named('//server/share/evil.json', /path inside/),
  named('~/evil.json', /path inside/),
  named('C:/evil.json', /drive letter/),
  named('C:evil.json', /drive letter/),
  named('c:\\evil.json', /drive letter/),
  named('\\\\?\\C:\\evil.json', /forward slashes/),
  named('./evil.json', /plain letters/),
  named('wording//evil.json', /plain letters/),
  named('%2e%2e/evil.json', /plain letters/),
  named('..%2fevil.json', /plain letters/),
  named('.../evil.json', /plain letters/),
  named('.. /evil.json', /plain letters/),
  named('evil.json.', /plain letters/),
  named('evil.json ', /plain letters/),
  named('evil.json:stream', /plain letters/),
  named('.hidden.json', /plain letters/),
  named('‥/evil.json', /plain letters/),
  named('ev\u202Elive.json', /plain letters/),
  named('evil\n.json', /plain letters/),
  named('evil\0.json', /zero sign/),
  named('CON.json', /device/),
  named('wording/nul.json', /device/),
  named('wording/com1/a.json', /device/),
  named('LPT9.json', /device/),
  named('wording/en/', /file, not a folder/),
  named('', /a name/),
  named('a/b/c/d/e.json', /4 names deep/),
  named(`${'a'.repeat(300)}.json`, /200 signs/),
  named('inner.zip', /\.json/),
  named('run.exe', /\.json/),
  named('page.html', /\.json/),
  named('README', /\.json/),
];

const forms: readonly HostileZip[] = [
  ['no bytes at all', () => new Uint8Array(), zipTold(/whole \.zip/)],
  ['text that is no .zip', () => bytesOf('{"format": 1}'.repeat(10)), zipTold(/whole \.zip/)],
  ['a .zip full of zero bytes', () => new Uint8Array(5_000), zipTold(/whole \.zip/)],
  ['a .zip that was cut off', () => packed().slice(0, -1), zipTold(/whole \.zip/)],
  ['half a .zip', () => packed().slice(0, packed().length / 2), zipTold(/whole \.zip/)],
  ['a .zip without its beginning', () => packed().slice(10), zipTold(/directory right before/)],
  ['something behind the .zip', () => new Uint8Array([...packed(), 0]), zipTold(/whole \.zip/)],
  ['something before the .zip', () => new Uint8Array([0, ...packed()]), zipTold(/directory right before/)],
  ['a comment', () => rawZip(entriesOf(), { comment: 'hello' }), zipTold(/whole \.zip/)],
  ['more entries promised than there are', () => rawZip(entriesOf(), { count: 13 }), zipTold(/13 entries/)],
  [
    'fewer entries promised than there are',
    () => rawZip(entriesOf(), { count: 3 }),
    zipTold(/behind the last/),
  ],
  ['two counts', () => rawZip(entriesOf(), { countHere: 2 }), zipTold(/one count/)],
  ['one part of several', () => rawZip(entriesOf(), { part: 1 }), zipTold(/one part/)],
  ['a zip64 count', () => rawZip(entriesOf(), { count: 0xffff }), zipTold(/zip64/)],
  ['a zip64 directory', () => rawZip(entriesOf(), { directory: 0xffffffff }), zipTold(/zip64/)],
  [
    'bytes hidden before the directory',
    () => rawZip(entriesOf(), { gap: bytesOf('hid') }),
    zipTold(/nothing between/),
  ],
  ['a zip64 size', () => withEntry({ bytes: 0xffffffff, packedBytes: 0xffffffff }), extraTold(/zip64/)],
  ['a zip64 extra field', () => withEntry({ extra: new Uint8Array([1, 0, 0, 0]) }), extraTold(/zip64/)],
  ['a second name', () => withEntry({ extra: new Uint8Array([0x75, 0x70, 0, 0]) }), extraTold(/second name/)],
  [
    'an extra field cut off',
    () => withEntry({ extra: new Uint8Array([9, 9, 200, 0]) }),
    extraTold(/second name/),
  ],
  ['another name at the file', () => withEntry({ localName: 'other.json' }), extraTold(/same name/)],
  ['another size at the file', () => withEntry({ localBytes: 9 }), extraTold(/same name and sizes/)],
  ['an encrypted file', () => withEntry({ flags: 0x0801 }), extraTold(/not encrypted/)],
  ['a strongly encrypted file', () => withEntry({ flags: 0x0840 }), extraTold(/size stands before/)],
  ['a streamed file', () => withEntry({ flags: 0x0808 }), extraTold(/size stands before/)],
  ['another way of packing', () => withEntry({ method: 12 }), extraTold(/method 12/)],
  ['AES in a field of its own', () => withEntry({ method: 99 }), extraTold(/method 99/)],
  ['a file in another part', () => withEntry({ part: 3 }), extraTold(/in this part/)],
  ['a link', () => withEntry({ externalAttributes: 0xa1ff0000 }), extraTold(/found a link/)],
  ['a folder in disguise', () => withEntry({ externalAttributes: 0x41ed0000 }), extraTold(/a folder/)],
  ['a device', () => withEntry({ externalAttributes: 0x21b60000 }), extraTold(/a device/)],
  ['a file that begins outside', () => withEntry({ from: 9_999_999 }), extraTold(/where the directory says/)],
  [
    'a file over another',
    () => withEntry({ name: 'manifest.json', from: 0 }),
    { code: 'not-an-edition', file: 'manifest.json', message: /same name/ },
  ],
  [
    'a file past the directory',
    () => withEntry({ bytes: 60_000, packedBytes: 60_000 }),
    extraTold(/before the directory/),
  ],
  [
    'a name that is no UTF-8',
    () => withEntry({ name: new Uint8Array([0xff, 0xfe]) }),
    { code: 'not-an-edition', file: 'a file', message: /UTF-8/ },
  ],
];

const twice = rawZip([...entriesOf(), ...entriesOf().slice(0, 1)]);

const sizes: readonly HostileZip[] = [
  [
    '10,000 files',
    () =>
      rawZip(
        Array.from({ length: 10_000 }, (_, at) => ({
          name: `chapters/f${at}.json`,
          content: new Uint8Array(),
        })),
      ),
    zipTold(/at most 2000 files, found 10000/, 'too-large'),
  ],
  [
    'a bomb by ratio',
    () => withEntry({ content: new Uint8Array(8 * megabyte), deflated: true }),
    extraTold(/120 times/, 'too-large'),
  ],
  [
    'a bomb by size',
    () => withEntry({ content: new Uint8Array(17 * megabyte), deflated: true }),
    extraTold(/at most 16777216/, 'too-large'),
  ],
  [
    'a size that is promised alone',
    () => withEntry({ content: bytesOf('x'), deflated: true, bytes: 0xfffffffe }),
    extraTold(/at most/, 'too-large'),
  ],
  [
    'many files too large together',
    () =>
      rawZip(
        Array.from({ length: 5 }, (_, at) => ({
          name: `f${at}.json`,
          content: bytesOf('x'.repeat(1_000)),
          deflated: true,
          bytes: 15 * megabyte,
        })),
      ),
    { code: 'too-large', file: 'f0.json', message: /120 times/ },
  ],
  [
    'a file that inflates past its promise',
    () => withEntry({ content: bytesOf('x'.repeat(2_000)), deflated: true, bytes: 100 }),
    extraTold(/100 bytes/, 'wrong-size'),
  ],
  [
    'a file that inflates to less',
    () => withEntry({ content: bytesOf('x'), deflated: true, bytes: 100 }),
    extraTold(/100 bytes/, 'wrong-size'),
  ],
  [
    'a file that was never deflated',
    () => withEntry({ content: bytesOf('\xff\xff\xff'), method: 8, bytes: 3 }),
    extraTold(/3 bytes/, 'wrong-size'),
  ],
  ['a wrong checksum', () => withEntry({ crc: 7 }), extraTold(/bytes that were packed/, 'wrong-hash')],
  ['a name twice', () => twice, { code: 'name-twice', file: 'dataset.json', message: /each name once/ }],
  [
    'a name twice but for its case',
    () => withEntry({ name: 'Dataset.json' }),
    { code: 'name-twice', file: 'Dataset.json', message: /whatever its case/ },
  ],
];

const { privateKey } = newKeyPair();

export function signedBy(key: string, files: Bytes = contentOf()): Uint8Array {
  const signed = signManifest(manifestFor(files), key);
  if (signed === null) throw new Error('The key of the test is no key.');
  return packed(files, signed);
}

export const hostileZips: readonly HostileZip[] = [
  ...names,
  ...forms,
  ...sizes,
  [
    'a signature by a key that nobody trusts',
    () => signedBy(privateKey),
    { code: 'unknown-key', file: 'manifest.json', message: /operator trusts/ },
  ],
];
