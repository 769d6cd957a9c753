/** Compares the files that are there with those that the manifest lists: none missing, none more, each of its size and hash. */
import { manifestName } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import type { EditionFiles } from './list-files.ts';
import type { ListedFile, Manifest } from './manifest.ts';
import { sha256 } from './sha256.ts';

export function checkFiles(files: EditionFiles, manifest: Manifest): readonly EditionProblem[] {
  const listed = new Set(manifest.files.map(({ path }) => path));
  const extra = [...files.keys()]
    .filter((path) => path !== manifestName && !listed.has(path))
    .map((path) => fileProblem('extra-file', path, 'expected only files that the manifest lists'));
  return [...manifest.files.flatMap((file) => checkFile(files.get(file.path), file)), ...extra];
}

function checkFile(content: Uint8Array | undefined, { path, bytes, sha256: expected }: ListedFile) {
  if (content === undefined) {
    return [fileProblem('missing', path, 'expected this file, which the manifest lists, found nothing')];
  }
  if (content.length !== bytes) {
    const message = `expected ${bytes} bytes, found ${content.length}; it was cut off or half copied`;
    return [fileProblem('wrong-size', path, message)];
  }
  const found = sha256(content);
  if (found === expected) return [];
  return [fileProblem('wrong-hash', path, `expected SHA-256 ${expected}, found ${found}`)];
}
