/** What either host does before it shows anything: journal, dataset, settings, and the answers of the bridge. */
import { join, resolve } from 'node:path';
import type { Settings } from '../bridge/contract.ts';
import type { Problem } from '../dataset/problem.ts';
import { type BridgeHandlers, bridgeHandlers } from './bridge-handlers.ts';
import { chooseDataset } from './choose-dataset.ts';
import type { Flags } from './flags.ts';
import { type Journal, openJournal } from './journal.ts';
import { offeredLanguages } from './offered-languages.ts';
import { openDataFolder } from './open-data-folder.ts';
import { readSettings } from './read-settings.ts';

export interface HostOptions {
  readonly flags: Pick<Flags, 'dataset' | 'dataDir'>;
  /** Where the shipped datasets lie: the `resources` folder. */
  readonly resourcesFolder: string;
  /** Taken where the operator named no folder. */
  readonly defaultDataFolder: string;
  readonly appVersion: string;
  /** Prints one line on the terminal. */
  readonly say: (line: string) => void;
  readonly now: () => Date;
}

export interface PreparedHost {
  readonly handlers: BridgeHandlers;
  readonly settings: Settings;
  readonly journal: Journal;
  /** What was wrong with the asked dataset, the shipped one, or both. */
  readonly problems: readonly Problem[];
  /** Where this run writes: the asked folder, or a temporary one if that cannot be written. */
  readonly dataFolder: string;
}

const shippedDataset = join('datasets', 'azerbaijan-2024');

export async function prepareHost(options: HostOptions): Promise<PreparedHost> {
  const { flags, resourcesFolder, appVersion, say, now } = options;
  const { folder: dataFolder, complaint } = await openDataFolder(flags.dataDir ?? options.defaultDataFolder);
  const journal = openJournal({ folder: dataFolder, say, now });
  if (complaint !== null) journal.fault(complaint);

  const folders = {
    asked: flags.dataset === null ? null : resolve(flags.dataset),
    shipped: join(resourcesFolder, shippedDataset),
  };
  const { answer, problems } = await chooseDataset(folders, journal);
  const read = await readSettings({ dataFolder, journal, now });
  if (!answer.ok) {
    return {
      handlers: bridgeHandlers({ start: answer, journal }),
      settings: read,
      journal,
      problems,
      dataFolder,
    };
  }
  const { languages, dropped } = offeredLanguages(read.languages, answer.value.languages);
  if (dropped.length > 0) {
    journal.fault(`settings.json: languages: the dataset has no ${dropped.join(', ')}; left out.`);
  }
  const settings = { ...read, languages };
  const start = { ok: true, value: { dataset: answer.value, settings, appVersion } } as const;
  return { handlers: bridgeHandlers({ start, journal }), settings, journal, problems, dataFolder };
}
