/** Takes the dataset's texts out of the files of an edition, and refuses what is not what its name says. */
import { writePath } from '../../dataset/write-path.ts';
import { decodeText } from '../decode-text.ts';
import { type DatasetLimits, datasetLimits } from '../list-dataset.ts';
import { manifestName } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import { findRepeatedKey } from './find-repeated-key.ts';
import { isJson } from './is-json.ts';
import type { EditionFiles } from './list-files.ts';

export type ReadTexts =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

/** Sound and its text lie here; the dataset itself is JSON alone. */
const narration = /^narration\//;
const oggSign = 'OggS';

/** The same files that a host reads from a dataset's folder, under the same limits. */
export function readTexts(files: EditionFiles, limits: DatasetLimits = datasetLimits): ReadTexts {
  const texts = new Map<string, string>();
  const problems: EditionProblem[] = [];
  let bytes = 0;
  for (const [path, content] of files) {
    if (path === manifestName) continue;
    if (path.endsWith('.opus') || narration.test(path)) {
      problems.push(...judgeNarration(path, content));
      continue;
    }
    const text = decodeText(content);
    if (text === null) problems.push(fileProblem('unreadable', path, 'expected UTF-8 text'));
    if (!path.endsWith('.json')) problems.push(fileProblem('extra-file', path, 'expected it in narration/'));
    if (text === null) continue;
    const repeated = isJson(text) ? findRepeatedKey(text) : null;
    if (repeated !== null) {
      problems.push({
        ...fileProblem('wrong-shape', path, 'expected each key once'),
        path: writePath(repeated),
      });
    }
    texts.set(path, text);
    bytes += content.length;
  }
  if (texts.size > limits.files) {
    problems.push(fileProblem('too-large', '.', `expected at most ${limits.files} JSON files`));
  }
  if (bytes > limits.bytes) {
    problems.push(fileProblem('too-large', '.', `expected at most ${limits.bytes} bytes of JSON`));
  }
  return problems.length === 0 ? { ok: true, texts } : { ok: false, problems };
}

function judgeNarration(path: string, content: Uint8Array): readonly EditionProblem[] {
  if (!narration.test(path)) return [fileProblem('extra-file', path, 'expected sound in narration/ alone')];
  if (!path.endsWith('.opus')) {
    return decodeText(content) === null ? [fileProblem('unreadable', path, 'expected UTF-8 text')] : [];
  }
  const begins = new TextDecoder('latin1').decode(content.subarray(0, oggSign.length));
  return begins === oggSign
    ? []
    : [fileProblem('wrong-shape', path, 'expected sound in Ogg, found other bytes')];
}
