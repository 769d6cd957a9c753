/** `adopt`: examines an edition as a kiosk does, says what it changes, and makes it the one that the kiosk shows. */
import { chooseDataset } from '../host/choose-dataset.ts';
import { type EditionDisk, realEditionDisk } from '../host/editions/edition-disk.ts';
import { editionKeeper } from '../host/editions/edition-keeper.ts';
import { examineEdition } from '../host/editions/examine-edition.ts';
import type { TrustedKey } from '../host/editions/trusted-keys.ts';
import { wordDifference } from '../host/editions/word-difference.ts';
import { parseSettings } from '../host/parse-settings.ts';
import { settingsPaths } from '../host/settings-paths.ts';
import { describeEdition } from './describe-edition.ts';
import { done, type Outcome, refuse, tell } from './outcome.ts';
import type { Command } from './parse-command.ts';
import { readTrust } from './read-trust.ts';
import { withDataFolder } from './with-data-folder.ts';

type Adopt = Extract<Command, { does: 'adopt' }>;

/** `shippedDataset` is what the kiosk shows where nothing was adopted. A refused edition changes nothing on the disk. */
export async function adoptEdition(command: Adopt, shippedDataset: string): Promise<Outcome> {
  const disk = realEditionDisk();
  const alsoTrusted = readTrust(command.trust);
  if (typeof alsoTrusted === 'string') return refuse(alsoTrusted);
  return withDataFolder(command.dataFolder, disk, () =>
    adoptIn(command, { shippedDataset, alsoTrusted, disk }),
  );
}

interface Adopting {
  readonly shippedDataset: string;
  readonly alsoTrusted: readonly TrustedKey[];
  readonly disk: EditionDisk;
}

async function adoptIn(
  { source, dataFolder }: Adopt,
  { shippedDataset, alsoTrusted, disk }: Adopting,
): Promise<Outcome> {
  const warnings: string[] = [];
  const places = { asked: null, adoptedIn: dataFolder, shipped: shippedDataset };
  const { answer } = await chooseDataset(places, { fault: (sentence) => void warnings.push(sentence) });
  const shown = answer.ok ? answer.value : null;
  const wanted = await wantedLanguages(dataFolder, disk);
  // A kiosk that nobody set up offers all it has, and is to go on doing so.
  const offered = wanted.length > 0 ? wanted : (shown?.languages ?? []);
  const examined = await examineEdition({ source, disk, dataFolder, alsoTrusted, shown, offered });
  if (!examined.ok) return tell(examined.problems);

  const { edition, changes } = examined;
  const difference = wordDifference(changes);
  const kept = await editionKeeper({ disk, dataFolder, now: () => new Date() }).adopt(edition);
  if (!kept.ok) return refuse(`${dataFolder}: the edition cannot be adopted (${kept.why})`);
  return done([
    ...warnings,
    ...describeEdition(source, edition),
    difference.summary,
    ...difference.lines,
    kept.changed
      ? `adopted as ${kept.current}; the kiosk shows it from its next start on`
      : 'it is the adopted edition already; nothing was changed',
  ]);
}

/** Broken settings are for the kiosk to set aside and to tell of. */
async function wantedLanguages(dataFolder: string, disk: EditionDisk): Promise<readonly string[]> {
  const bytes = await disk.read(settingsPaths(dataFolder).current);
  const parsed = bytes === null ? null : parseSettings(bytes);
  return parsed?.ok ? parsed.settings.languages : [];
}
