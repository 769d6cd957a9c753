/** What either host does before it shows anything: journal, dataset, settings, and the answers of the bridge. */
import { join, resolve } from 'node:path';
import type { Settings } from '../bridge/contract.ts';
import type { Problem } from '../dataset/problem.ts';
import { type BridgeHandlers, bridgeHandlers } from './bridge-handlers.ts';
import { chooseDataset } from './choose-dataset.ts';
import type { Flags } from './flags.ts';
import { type Heart, openHeart } from './heart.ts';
import { type Journal, openJournal } from './journal.ts';
import { offeredLanguages } from './offered-languages.ts';
import { openDataFolder } from './open-data-folder.ts';
import { readSettings } from './read-settings.ts';
import { mostRestarts, recentRestarts } from './restart-memory.ts';

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
  /** Where the dataset lies that is shown, with its sounds. */
  readonly datasetFolder: string;
  readonly journal: Journal;
  /** What was wrong with the asked dataset, the shipped one, or both. */
  readonly problems: readonly Problem[];
  /** Where this run writes: the asked folder, or a temporary one if that cannot be written. */
  readonly dataFolder: string;
  /** The page's heartbeat, for whoever watches over the view. */
  readonly heart: Heart;
  /** Whether the kiosk has restarted itself so often that it now shows the shipped dataset and does so no more. */
  readonly safeMode: boolean;
}

const safeModeSentence = `The kiosk has restarted itself ${mostRestarts} times in 15 minutes. It is in safe mode: it shows the shipped dataset and restarts no more. Look into the journal, then start it anew.`;

const shippedDataset = join('datasets', 'azerbaijan-2024');

export async function prepareHost(options: HostOptions): Promise<PreparedHost> {
  const { flags, resourcesFolder, appVersion, say, now } = options;
  const opened = await openDataFolder(flags.dataDir ?? options.defaultDataFolder);
  const { folder: dataFolder, settingsFolder, complaint } = opened;
  const journal = openJournal({ folder: dataFolder, say, now, knownUnwritable: complaint !== null });
  if (complaint !== null) journal.fault(complaint);
  const heart = openHeart((ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()));
  const safeMode = (await recentRestarts({ dataFolder, now })).length >= mostRestarts;
  if (safeMode) journal.fault(safeModeSentence);

  const folders = {
    asked: flags.dataset === null || safeMode ? null : resolve(flags.dataset),
    shipped: join(resourcesFolder, shippedDataset),
  };
  const { answer, problems, folder: datasetFolder } = await chooseDataset(folders, journal);
  const read = await readSettings({ dataFolder: settingsFolder, journal, now });
  if (!answer.ok) {
    const handlers = bridgeHandlers({ start: answer, journal, heart });
    return { handlers, settings: read, datasetFolder, journal, problems, dataFolder, heart, safeMode };
  }
  const { languages, dropped } = offeredLanguages(read.languages, answer.value.languages);
  if (dropped.length > 0) {
    journal.fault(`settings.json: languages: the dataset has no ${dropped.join(', ')}; left out.`);
  }
  const settings = { ...read, languages };
  const start = { ok: true, value: { dataset: answer.value, settings, appVersion } } as const;
  const handlers = bridgeHandlers({ start, journal, heart });
  return { handlers, settings, datasetFolder, journal, problems, dataFolder, heart, safeMode };
}
