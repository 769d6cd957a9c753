/** Checks the files of an edition against its manifest, its signature and the rules of a dataset. Nothing is read or written. */
import type { Narrations } from '../../dataset/narration-file.ts';
import type { AllNotes } from '../../dataset/notes-file.ts';
import { parseDataset } from '../../dataset/parse-dataset.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { checkFiles } from './check-files.ts';
import { checkSignature, type Vouching } from './check-signature.ts';
import { checkSounds } from './check-sounds.ts';
import { manifestName } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import { fingerprint } from './fingerprint.ts';
import type { EditionFiles } from './list-files.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { readTexts } from './read-texts.ts';
import type { TrustedKey } from './trusted-keys.ts';

/** An edition that was found whole. */
export interface Edition {
  readonly manifest: Manifest;
  readonly dataset: Dataset;
  readonly narration: Narrations;
  readonly notes: AllNotes;
  readonly files: EditionFiles;
  /** For reading aloud and comparing. */
  readonly fingerprint: string;
  readonly vouching: Vouching;
}

export type CheckedEdition =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

/**
 * `trusted` are the keys that the operator accepts: with none, an unsigned edition passes and `vouching` says so.
 * `null` asks for no signature at all, for an edition that was adopted before.
 */
export function checkEdition(files: EditionFiles, trusted: readonly TrustedKey[] | null): CheckedEdition {
  const read = readManifest(files.get(manifestName));
  if (!read.ok) return read;
  const { manifest } = read;
  const parcel = checkFiles(files, manifest);
  if (parcel.length > 0) return { ok: false, problems: parcel };
  const { vouching, problems } = checkSignature(manifest, trusted);
  if (problems.length > 0) return { ok: false, problems };
  const texts = readTexts(files);
  if (!texts.ok) return texts;
  const parsed = parseDataset(texts.texts);
  if (!parsed.ok) return parsed;
  const { dataset, narration, notes } = parsed;
  const differing = [...compareHeads(manifest, dataset), ...checkSounds(narration, files.keys())];
  if (differing.length > 0) return { ok: false, problems: differing };
  return {
    ok: true,
    edition: {
      ...{ manifest, dataset, narration, notes, files, vouching },
      fingerprint: fingerprint(manifest.files),
    },
  };
}

/** What an operator reads in the manifest is what the dataset says of itself. */
function compareHeads(manifest: Manifest, dataset: Dataset): readonly EditionProblem[] {
  const pairs = [
    ['id', manifest.id, dataset.id],
    ['edition', manifest.edition, dataset.edition],
    ['languages', manifest.languages.join(', '), dataset.languages.join(', ')],
  ] as const;
  return pairs
    .filter(([, said, is]) => said !== is)
    .map(([path, said, is]) => ({
      ...fileProblem('wrong-shape', manifestName, `expected ${is} as in dataset.json, found ${said}`),
      path,
    }));
}
