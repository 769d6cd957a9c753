/** Makes the file that holds the whole walkthrough, and answers what to print and how to exit. */
import { done, type Outcome, refuse, tell } from '../editor/outcome.ts';
import { realDisk } from '../host/disk.ts';
import { archivedDisk } from '../host/editions/edition-disk.ts';
import { fingerprintFolder } from '../host/editions/fingerprint-folder.ts';
import { readDataset } from '../host/read-dataset.ts';
import { defaultSettings } from '../host/settings.ts';
import { writeAtomically } from '../host/write-atomically.ts';
import { readAppVersion } from '../loopback/read-app-version.ts';
import type { BuiltPage } from './build-page.ts';
import { parseExportFlags } from './parse-export-flags.ts';
import { singleFile } from './single-file.ts';

export interface ExportPlaces {
  readonly shippedDataset: string;
  /** The project's `package.json`. */
  readonly packageFile: string;
  readonly buildPage: () => Promise<BuiltPage>;
}

export async function exportWalkthrough(args: readonly string[], places: ExportPlaces): Promise<Outcome> {
  const flags = parseExportFlags(args);
  if (!flags.ok) return refuse(flags.message);
  const folder = flags.dataset ?? places.shippedDataset;
  const read = await readDataset(folder);
  if (!read.ok) {
    const missing = read.problems.find(({ code, file }) => code === 'missing' && file === '.');
    return missing ? refuse(missing.message) : tell(read.problems);
  }
  const fingerprint = await fingerprintFolder(folder, archivedDisk());
  const appVersion = await readAppVersion(places.packageFile);
  const start = { dataset: read.dataset, settings: defaultSettings(), appVersion, fingerprint };
  const bytes = new TextEncoder().encode(singleFile({ ...(await places.buildPage()), start }));
  const written = await writeAtomically({ disk: realDisk(), path: flags.out, bytes, previousPath: null });
  if (!written.ok) return refuse(`${flags.out} cannot be written (${written.why})`);
  return done([
    `${flags.out}: ${bytes.length.toLocaleString('en')} bytes`,
    `Edition ${read.dataset.edition}, fingerprint ${fingerprint ?? 'none: the folder holds what no edition may hold'}`,
  ]);
}
