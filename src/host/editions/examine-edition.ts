/** Examines an edition on a stick or in a folder, and says what adopting it would change. Nothing is written. */
import type { Dataset, LanguageCode } from '../../dataset/schema.ts';
import { checkEdition, type Edition } from './check-edition.ts';
import { type Change, compareDatasets } from './compare-datasets.ts';
import type { EditionDisk } from './edition-disk.ts';
import { manifestName } from './edition-path.ts';
import { type EditionProblem, fileProblem } from './edition-problem.ts';
import { readSource } from './read-source.ts';
import { readTrustedKeys, type TrustedKey } from './trusted-keys.ts';

export interface Examination {
  /** A folder or a `.zip`. */
  readonly source: string;
  readonly disk: EditionDisk;
  /** Where `trusted-keys.json` lies. */
  readonly dataFolder: string;
  /** Keys accepted besides those in the file. */
  readonly alsoTrusted: readonly TrustedKey[];
  /** What is shown now; `null` where nothing can be shown. */
  readonly shown: Dataset | null;
  /** Languages that the venue offers: an edition without one of them is refused. */
  readonly offered: readonly LanguageCode[];
}

export type Examined =
  | {
      readonly ok: true;
      /** In memory, whole: the stick may be pulled before it is adopted. */
      readonly edition: Edition;
      readonly changes: readonly Change[];
    }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

export async function examineEdition(examination: Examination): Promise<Examined> {
  const { source, disk, dataFolder, alsoTrusted, shown, offered } = examination;
  const trusted = await readTrustedKeys(dataFolder, disk);
  if (!trusted.ok) return trusted;
  const read = await readSource(source, disk);
  if (!read.ok) return read;
  const checked = checkEdition(read.files, [...trusted.keys, ...alsoTrusted]);
  if (!checked.ok) return checked;
  const { edition } = checked;
  const missing = offered.filter((code) => !edition.dataset.languages.includes(code));
  if (missing.length > 0) {
    const message = `expected the languages that this kiosk offers, found none of ${missing.join(', ')}`;
    return {
      ok: false,
      problems: [{ ...fileProblem('language-incomplete', manifestName, message), path: 'languages' }],
    };
  }
  const changes = shown === null ? [] : compareDatasets(shown, edition.dataset);
  return { ok: true, edition, changes };
}
