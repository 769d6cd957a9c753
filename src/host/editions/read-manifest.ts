/** Makes a manifest out of the bytes of `manifest.json`, or tells what is wrong with it. */
import type { EditionProblemCode } from '../../bridge/editions.ts';
import { parseFile } from '../../dataset/parse-file.ts';
import { writePath } from '../../dataset/write-path.ts';
import { decodeText } from '../decode-text.ts';
import { editionLimits } from './edition-limits.ts';
import { manifestName, pathComplaint, repeatedPaths } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import { findRepeatedKey } from './find-repeated-key.ts';
import { type Manifest, type ManifestFile, manifestFile } from './manifest.ts';

export type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

const longestBytes = 1_048_576;
/** The first number behind `"format"`, asked before the shape: a later format is no broken file. */
const formatPattern = /^\s*\{[^{}[\]]*?"format"\s*:\s*(\d+)/;

export function readManifest(bytes: Uint8Array | undefined): ReadManifest {
  if (bytes === undefined)
    return refusal('not-an-edition', 'expected this file, which makes a dataset an edition');
  if (bytes.length > longestBytes) return refusal('too-large', `expected at most ${longestBytes} bytes`);
  const text = decodeText(bytes);
  if (text === null) return refusal('unreadable', 'expected UTF-8 text');
  const format = Number(formatPattern.exec(text)?.[1] ?? 1);
  if (format > 1) {
    return refusal(
      'later-format',
      `expected format 1, found ${format}; this app is older than the edition`,
      'format',
    );
  }
  const parsed = parseFile(manifestName, text, manifestFile);
  if (!parsed.ok) return parsed;
  const repeated = findRepeatedKey(text);
  if (repeated !== null) return refusal('wrong-shape', 'expected each key once', writePath(repeated));
  const problems = judgePaths(parsed.value);
  return problems.length === 0 ? { ok: true, manifest: parsed.value } : { ok: false, problems };
}

function judgePaths({ files }: ManifestFile): readonly EditionProblem[] {
  const paths = files.map(({ path }) => path);
  const repeated = new Set(repeatedPaths(paths));
  const problem = (code: EditionProblemCode, index: number, message: string) => ({
    ...fileProblem(code, manifestName, message),
    path: `files[${index}].path`,
  });
  if (files.length >= editionLimits.files) {
    const most = editionLimits.files - 1;
    return [{ ...fileProblem('too-large', manifestName, `expected at most ${most} files`), path: 'files' }];
  }
  return files.flatMap(({ path }, index) => {
    const complaint = pathComplaint(path);
    if (complaint !== null) return [problem('unsafe-name', index, complaint)];
    if (path.toLowerCase() === manifestName) {
      return [problem('wrong-shape', index, 'expected every file but the manifest')];
    }
    return repeated.has(path)
      ? [problem('name-twice', index, `expected each name once, found ${path} again`)]
      : [];
  });
}

function refusal(code: EditionProblemCode, message: string, path = ''): ReadManifest {
  return { ok: false, problems: [{ ...fileProblem(code, manifestName, message), path }] };
}
