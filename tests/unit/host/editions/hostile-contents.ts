/** Editions whose files do not fit their manifest or one another: what is done to each, and what is told. Long, since it is a list. */
import { newKeyPair, signManifest } from '../../../../src/host/editions/signature.ts';
import { type Change, setIn, withoutFile, withText } from '../../../builders/dataset.ts';
import { type Bytes, bytesOf, contentOf, manifestFor, withManifest } from './built-edition.ts';
import type { Refusal } from './hostile-zips.ts';

export type HostileContent = readonly [
  name: string,
  files: () => Bytes,
  told: Refusal & { readonly path?: string },
];

/** Spoils the content and makes a manifest that fits it: only what the dataset says is wrong. */
function fitting(...changes: readonly Change[]): Bytes {
  return withManifest(contentOf(...changes));
}

/** Spoils the files after the manifest was made. */
function after(change: (files: Bytes) => void): Bytes {
  const files = withManifest(contentOf());
  change(files);
  return files;
}

function manifestTold(code: string, path: string, message: RegExp) {
  return { code, file: 'manifest.json', path, message };
}

/** Puts a text in place of the manifest. */
function manifest(text: string): Bytes {
  return after((files) => files.set('manifest.json', bytesOf(text)));
}

/** Lists files in the manifest that have these paths. */
function listing(...paths: readonly string[]): Bytes {
  const files = contentOf();
  const listed = paths.map((path) => ({ path, bytes: 2, sha256: '0'.repeat(64) }));
  const { files: real } = manifestFor(files);
  return withManifest(files, manifestFor(files, { files: [...real, ...listed] }));
}

/** A narration that names one sound, which is not put beside it. */
function spoken(file: string): Change {
  const clip = { text: 'Next', file, seconds: 1, sentences: [0], mark: '0123456789abcdef' };
  return withText('narration.json', JSON.stringify({ en: { synthetic: 'a program', clips: [clip] } }));
}

const roll = 'chapters/roll.json';

function signedWrong(): Bytes {
  const files = contentOf();
  const signed = signManifest(manifestFor(files), newKeyPair().privateKey);
  return withManifest(files, {
    ...manifestFor(files, { madeOn: '2026-12-01' }),
    signature: signed?.signature,
  });
}

export const hostileContents: readonly HostileContent[] = [
  [
    'a dataset without a manifest',
    contentOf,
    manifestTold('not-an-edition', '', /makes a dataset an edition/),
  ],
  [
    'a manifest that is no UTF-8',
    () => after((files) => files.set('manifest.json', new Uint8Array([0xff]))),
    manifestTold('unreadable', '', /UTF-8/),
  ],
  ['a manifest that is no JSON', () => manifest('{'), manifestTold('not-json', '', /line 1/)],
  ['an empty manifest', () => manifest(''), manifestTold('not-json', '', /value/)],
  [
    'a manifest that is too long',
    () => manifest([...Array(200_000).keys()].join(' ')),
    manifestTold('too-large', '', /1048576/),
  ],
  [
    'a manifest of a later format',
    () => manifest('{"format": 2, "parts": []}'),
    manifestTold('later-format', 'format', /older than the edition/),
  ],
  [
    'a manifest with a key that nobody knows',
    () => manifest('{"format": 1, "run": "me"}'),
    manifestTold('wrong-shape', 'id', /./),
  ],
  [
    'a manifest with a key twice',
    () =>
      after((files) =>
        files.set(
          'manifest.json',
          bytesOf(
            new TextDecoder()
              .decode(files.get('manifest.json'))
              .replace('"format": 1', '"format": 1, "format": 1'),
          ),
        ),
      ),
    manifestTold('wrong-shape', 'format', /each key once/),
  ],
  [
    'a listed path that goes up',
    () => listing('../a.json'),
    manifestTold('unsafe-name', 'files[0].path', /never goes up/),
  ],
  ['a listed device', () => listing('aux.json'), manifestTold('unsafe-name', 'files[0].path', /device/)],
  [
    'a file listed twice but for its case',
    () => listing('Sources.json'),
    manifestTold('name-twice', 'files[4].path', /once/),
  ],
  [
    'a manifest that lists itself',
    () => listing('manifest.json'),
    manifestTold('wrong-shape', 'files[3].path', /but the manifest/),
  ],
  [
    '2,500 listed files',
    () => listing(...Array.from({ length: 2_500 }, (_, at) => `x${at}.json`)),
    manifestTold('too-large', 'files', /at most 1999/),
  ],
  [
    'a sound that the narration names and that is missing',
    () => fitting(spoken('next.opus')),
    {
      code: 'missing',
      file: 'narration.json',
      path: 'en.clips[0].file',
      message: /narration\/en\/next\.opus/,
    },
  ],
  [
    'a sound that the narration does not name',
    () => fitting(withText('narration/en/next.opus', 'OggS')),
    { code: 'extra-file', file: 'narration/en/next.opus', message: /narration\.json names/ },
  ],
  [
    'a sound that the narration names in another language',
    () => fitting(spoken('next.opus'), withText('narration/az/next.opus', 'OggS')),
    { code: 'extra-file', file: 'narration/az/next.opus', message: /narration\.json names/ },
  ],
  [
    'a listed file that is missing',
    () => after((files) => files.delete(roll)),
    { code: 'missing', file: roll, message: /found nothing/ },
  ],
  [
    'a file that is not listed',
    () => after((files) => files.set('wording/en/more.json', bytesOf('{}'))),
    { code: 'extra-file', file: 'wording/en/more.json', message: /manifest lists/ },
  ],
  [
    'a half-copied file',
    () => after((files) => files.set(roll, (files.get(roll) ?? new Uint8Array()).slice(0, 100))),
    { code: 'wrong-size', file: roll, message: /half copied/ },
  ],
  [
    'a file of zero bytes in its size',
    () => after((files) => files.set(roll, new Uint8Array((files.get(roll) ?? []).length))),
    { code: 'wrong-hash', file: roll, message: /SHA-256/ },
  ],
  [
    'one changed byte',
    () => after((files) => files.set(roll, (files.get(roll) ?? new Uint8Array()).with(5, 32))),
    { code: 'wrong-hash', file: roll, message: /SHA-256/ },
  ],
  [
    'a signature of another manifest',
    signedWrong,
    manifestTold('bad-signature', 'signature.value', /does not fit/),
  ],
  [
    'a text that is no UTF-8',
    () => {
      const files = contentOf();
      files.set('sources.json', new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]));
      return withManifest(files);
    },
    { code: 'unreadable', file: 'sources.json', message: /UTF-8/ },
  ],
  [
    'an archive under another name',
    () => {
      const files = contentOf();
      files.set('narration/en/vote.opus', bytesOf('PK\x03\x04'));
      return withManifest(files);
    },
    { code: 'wrong-shape', file: 'narration/en/vote.opus', message: /Ogg/ },
  ],
  [
    'sound outside its folder',
    () => fitting(withText('wording/vote.opus', 'OggS')),
    { code: 'extra-file', file: 'wording/vote.opus', message: /narration/ },
  ],
  [
    'a dataset of a later format',
    () => fitting(setIn('dataset.json', 'format', 2)),
    { code: 'wrong-shape', file: 'dataset.json', path: 'format', message: /format 1/ },
  ],
  [
    'a language without words',
    () => fitting(withoutFile('wording/az/roll.json')),
    { code: 'missing', file: 'wording/az/roll.json', message: /found nothing/ },
  ],
  [
    'a fact without words in one language',
    () => fitting(setIn('wording/az/roll.json', 'facts.turnout', undefined)),
    { code: 'language-incomplete', file: 'wording/az/roll.json', message: /./ },
  ],
  [
    'a fact twice',
    () => fitting(setIn(roll, 'facts[1].id', 'voters')),
    { code: 'broken-reference', file: roll, path: 'facts[1].id', message: /of its own/ },
  ],
  [
    'a claim twice',
    () => fitting(setIn(roll, 'facts[0].claims[1].id', 'voters-article')),
    { code: 'broken-reference', file: roll, message: /of its own/ },
  ],
  [
    'a source twice under one key',
    () =>
      fitting((files) =>
        files.set('sources.json', (files.get('sources.json') ?? '').replace('{', '{"article-page": 1,')),
      ),
    { code: 'wrong-shape', file: 'sources.json', path: 'article-page', message: /each key once/ },
  ],
  [
    'a claim without its source',
    () => fitting(setIn(roll, 'facts[0].claims[0].source', 'nowhere')),
    { code: 'broken-reference', file: roll, message: /nowhere/ },
  ],
  [
    'a manifest that calls the edition another',
    () => withManifest(contentOf(), manifestFor(contentOf(), { edition: '2030.1' })),
    manifestTold('wrong-shape', 'edition', /2024\.1/),
  ],
  [
    'a manifest that hides a language',
    () => withManifest(contentOf(), manifestFor(contentOf(), { languages: ['en'] })),
    manifestTold('wrong-shape', 'languages', /en, az/),
  ],
];
