/** What either host does before it shows anything: journal, dataset, settings, and the answers of the bridge. */
import { join, resolve } from 'node:path';
import type { Answer, Settings, Start } from '../bridge/contract.ts';
import type { HostKind } from '../bridge/operator.ts';
import { type BridgeHandlers, bridgeHandlers } from './bridge-handlers.ts';
import { realEditionDisk } from './editions/edition-disk.ts';
import { editionKeeper } from './editions/edition-keeper.ts';
import type { EditionProblem } from './editions/edition-problem.ts';
import type { Flags } from './flags.ts';
import { type Heart, openHeart } from './heart.ts';
import { type Journal, openJournal } from './journal.ts';
import { judgeClock } from './judge-clock.ts';
import { keepStart } from './keep-start.ts';
import { openDataFolder } from './open-data-folder.ts';
import { editionDesk } from './operator/edition-desk.ts';
import { stickLetters, stickParents } from './operator/find-sources.ts';
import { prepareOperator } from './operator/prepare-operator.ts';
import type { WaysOut } from './operator/ways-out.ts';
import { prepareStart } from './prepare-start.ts';
import { readSettings } from './read-settings.ts';
import { mostRestarts, recentRestarts } from './restart-memory.ts';
import { checkSelf, type Machine } from './self-check/check-self.ts';
import { shippedDataset } from './shipped-dataset.ts';
import { talkFiles } from './talk/talk-files.ts';
import { talkHandlers } from './talk/talk-handlers.ts';
import { type LedTalkWindows, talkWindows } from './talk/talk-windows.ts';

export interface HostOptions {
  readonly host: HostKind;
  readonly machine: Machine;
  readonly flags: Pick<Flags, 'dataset' | 'dataDir' | 'present' | 'windowed'>;
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
  /** Where the dataset lies that the page shows, with its sounds. */
  readonly datasetFolder: () => string;
  readonly journal: Journal;
  /** What was wrong with the asked dataset, the adopted editions and the shipped dataset, as far as they were read. */
  readonly problems: readonly EditionProblem[];
  /** Where this run writes: the asked folder, or a temporary one if that cannot be written. */
  readonly dataFolder: string;
  /** The page's heartbeat, for whoever watches over the view. */
  readonly heart: Heart;
  /** Whether the kiosk has restarted itself so often that it now shows the shipped dataset and does so no more. */
  readonly safeMode: boolean;
  /** Where the host says how it restarts and ends at the operator's wish. */
  readonly waysOut: Pick<WaysOut, 'lead'>;
  /** Where the host says how it opens a presenter's window. */
  readonly talkWindows: Pick<LedTalkWindows, 'lead'>;
}

const safeModeSentence = `The kiosk has restarted itself ${mostRestarts} times in 15 minutes. It is in safe mode: it shows the shipped dataset and restarts no more. Look into the journal, then start it anew.`;

export async function prepareHost(options: HostOptions): Promise<PreparedHost> {
  const { flags, resourcesFolder, appVersion, say, now } = options;
  const opened = await openDataFolder(flags.dataDir ?? options.defaultDataFolder);
  const { folder: dataFolder, settingsFolder, complaint } = opened;
  const journal = openJournal({ folder: dataFolder, say, now, knownUnwritable: complaint !== null });
  if (complaint !== null) journal.fault(complaint);
  const heart = openHeart((ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()));
  const safeMode = (await recentRestarts({ dataFolder, now })).length >= mostRestarts;
  if (safeMode) journal.fault(safeModeSentence);

  const settings = await readSettings({ dataFolder: settingsFolder, journal, now });
  const makings = {
    places: {
      asked: flags.dataset === null || safeMode ? null : resolve(flags.dataset),
      adoptedIn: safeMode ? null : settingsFolder,
      shipped: join(resourcesFolder, shippedDataset),
    },
    settings,
    appVersion,
    journal,
  };
  const first = await prepareStart(makings);
  const clock = first.answer.ok ? judgeClock(now(), first.answer.value.dataset.checkedOn) : null;
  if (clock !== null) journal.fault(clock);
  const keeper = editionKeeper({ disk: realEditionDisk(), dataFolder: settingsFolder, now });
  const kept = keepStart({ first, again: () => prepareStart(makings), keeper, journal });
  const operator = prepareOperator({
    host: options.host,
    dataFolder: settingsFolder,
    journal,
    editions: editionDesk({
      disk: realEditionDisk(),
      dataFolder: settingsFolder,
      places: {
        parents: stickParents(options.machine.platform, options.machine.account),
        sticks: [join(settingsFolder, 'incoming'), ...stickLetters(options.machine.platform)],
      },
      isFixed: safeMode || flags.dataset !== null,
      keeper,
      start: kept.start,
      renew: kept.renew,
      journal,
    }),
    checkSelf: (page) =>
      checkSelf(
        {
          machine: options.machine,
          dataFolder,
          kept: complaint === null,
          settings,
          shown: async () => shownOf(await kept.start()),
          now,
          runMs: () => performance.now(),
        },
        page,
      ),
  });
  const visitor = bridgeHandlers({ kept, journal, heart });
  const windows = talkWindows();
  const talk = talkHandlers({
    // Never on a public kiosk: only where whoever started it asked to present, or builds and checks.
    mayPresent: () => flags.present || flags.windowed,
    atOnce: flags.present,
    files: talkFiles(dataFolder, journal),
    windows,
    journal,
  });
  return {
    handlers: { ...visitor, ...operator.handlers, ...talk },
    settings: first.settings,
    datasetFolder: kept.folder,
    journal,
    problems: first.problems,
    dataFolder,
    heart,
    safeMode,
    waysOut: operator.waysOut,
    talkWindows: windows,
  };
}

function shownOf(answer: Answer<Start>) {
  return answer.ok ? answer.value.dataset : null;
}
