/** `pack`: makes an edition of a dataset's folder, a `.zip` whose bytes depend on nothing but the files and the day named. */
import { parseDataset } from '../dataset/parse-dataset.ts';
import type { Dataset } from '../dataset/schema.ts';
import { checkSounds } from '../host/editions/check-sounds.ts';
import { realEditionDisk } from '../host/editions/edition-disk.ts';
import { editionLimits } from '../host/editions/edition-limits.ts';
import { fingerprint } from '../host/editions/fingerprint.ts';
import { type EditionFiles, listFiles } from '../host/editions/list-files.ts';
import type { Manifest } from '../host/editions/manifest.ts';
import { readFolder } from '../host/editions/read-folder.ts';
import { readTexts } from '../host/editions/read-texts.ts';
import { done, type Outcome, refuse, tell } from './outcome.ts';
import type { Command } from './parse-command.ts';
import { writeFileSafely } from './write-file-safely.ts';
import { zipEdition } from './zip-edition.ts';

export async function packEdition({
  folder,
  out,
  madeOn,
}: Extract<Command, { does: 'pack' }>): Promise<Outcome> {
  if (!out.endsWith('.zip')) return refuse(`expected a name that ends in .zip behind --out, found "${out}"`);
  const read = await readFolder({
    disk: realEditionDisk(),
    folder,
    limits: editionLimits,
    passOverDots: true,
  });
  if (!read.ok) {
    const missing = read.problems.find(({ code, file }) => code === 'missing' && file === '.');
    return missing ? refuse(missing.message) : tell(read.problems);
  }
  const texts = readTexts(read.files);
  if (!texts.ok) return tell(texts.problems);
  const parsed = parseDataset(texts.texts);
  if (!parsed.ok) return tell(parsed.problems);
  const sounds = checkSounds(parsed.narration, read.files.keys());
  if (sounds.length > 0) return tell(sounds);
  const manifest = manifestOf(parsed.dataset, read.files, madeOn);
  const complaint = await writeFileSafely(out, zipEdition(read.files, manifest));
  if (complaint !== null) return refuse(complaint);
  return done([
    `${out}: ${manifest.id} ${manifest.edition}, ${manifest.files.length} files`,
    `fingerprint: ${fingerprint(manifest.files)}`,
  ]);
}

/** Made on the day the dataset was checked unless another is named: today's would make two packs of one folder differ. */
function manifestOf(dataset: Dataset, files: EditionFiles, madeOn: string | null): Manifest {
  const { id, edition, languages, checkedOn } = dataset;
  return { format: 1, id, edition, languages, madeOn: madeOn ?? checkedOn, files: listFiles(files) };
}
