/** What either host does before it shows anything: journal, dataset, settings, and the answers of the bridge. Long, since all of it is put together here. */
import { join, resolve } from 'node:path';
import type { Answer, Settings, Start } from '../bridge/contract.ts';
import type { HostKind } from '../bridge/operator.ts';
import type { PageReading } from '../bridge/self-check.ts';
import { type BridgeHandlers, bridgeHandlers } from './bridge-handlers.ts';
import { openCounter } from './counts/open-counter.ts';
import { realEditionDisk } from './editions/edition-disk.ts';
import { editionKeeper } from './editions/edition-keeper.ts';
import type { EditionProblem } from './editions/edition-problem.ts';
import type { Flags } from './flags.ts';
import { type Heart, openHeart } from './heart.ts';
import { type Journal, openJournal } from './journal.ts';
import { judgeClock } from './judge-clock.ts';
import { keepStart } from './keep-start.ts';
import { openDataFolder } from './open-data-folder.ts';
import { countDesk } from './operator/count-desk.ts';
import { editionDesk } from './operator/edition-desk.ts';
import { journalExporter } from './operator/export-journal.ts';
import { stickPlaces } from './operator/find-sticks.ts';
import { type HandoutDesk, handoutDesk } from './operator/handout-desk.ts';
import { prepareOperator } from './operator/prepare-operator.ts';
import { type SettingsDesk, settingsDesk } from './operator/settings-desk.ts';
import type { WaysOut } from './operator/ways-out.ts';
import { withdrawDesk } from './operator/withdraw-desk.ts';
import { stickWriter } from './operator/write-to-stick.ts';
import { prepareStart } from './prepare-start.ts';
import { readSettings } from './read-settings.ts';
import { mostRestarts, recentRestarts } from './restart-memory.ts';
import { checkSelf, type Machine } from './self-check/check-self.ts';
import { shippedDataset } from './shipped-dataset.ts';
import { talkFiles } from './talk/talk-files.ts';
import { talkHandlers } from './talk/talk-handlers.ts';
import { talkLeave } from './talk/talk-leave.ts';
import { type LedTalkWindows, talkWindows } from './talk/talk-windows.ts';

export interface HostOptions {
  readonly host: HostKind;
  readonly machine: Machine;
  readonly flags: Pick<Flags, 'dataset' | 'dataDir' | 'sticks' | 'present' | 'windowed'>;
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
  /** Comes back once what was counted is on the disk: to be waited for before the process ends. */
  readonly keepCounts: () => Promise<void>;
  /** Whether a talk may be given now, so that its keys are let through. */
  readonly mayPresent: () => boolean;
  /** Where the host says how it prints its page. */
  readonly handout: Pick<HandoutDesk, 'lead'>;
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
    withdrawnIn: settingsFolder,
    settings,
    appVersion,
    journal,
  };
  const first = await prepareStart(makings);
  const clock = first.answer.ok ? judgeClock(now(), first.answer.value.dataset.checkedOn) : null;
  if (clock !== null) journal.fault(clock);
  const disk = realEditionDisk();
  const keeper = editionKeeper({ disk, dataFolder: settingsFolder, now });
  const again = () => prepareStart({ ...makings, settings: desk.kept() });
  const kept = keepStart({ first, again, keeper, journal });
  const counter = openCounter({
    disk,
    folder: dataFolder,
    now,
    after: (ms, work) => void setTimeout(work, ms).unref(),
    journal,
    isOn: () => desk.kept().counting,
  });
  const { platform, account } = options.machine;
  const sticks = stickPlaces({
    platform,
    account,
    named: flags.sticks === null ? null : resolve(flags.sticks),
  });
  const toStick = stickWriter({ places: sticks, disk, journal });
  const places = { ...sticks, sticks: [join(settingsFolder, 'incoming'), ...sticks.sticks] };
  const { renew } = kept;
  const desk: SettingsDesk = settingsDesk({
    first: settings,
    dataFolder: settingsFolder,
    disk,
    places,
    toStick,
    renew,
    journal,
  });
  await counter.keep();
  const checkThis = (page: PageReading) =>
    checkSelf(
      {
        machine: options.machine,
        dataFolder,
        kept: complaint === null,
        settings: desk.kept(),
        shown: async () => shownOf(await kept.start()),
        now,
        runMs: () => performance.now(),
      },
      page,
    );
  const leave = talkLeave(flags);
  const handout = handoutDesk({
    toStick,
    now,
    journal,
    languages: async () => shownOf(await kept.start())?.languages ?? [],
  });
  const operator = prepareOperator({
    host: options.host,
    dataFolder: settingsFolder,
    journal,
    editions: editionDesk({
      disk,
      dataFolder: settingsFolder,
      places,
      isFixed: safeMode || flags.dataset !== null,
      keeper,
      start: kept.start,
      whole: kept.whole,
      renew,
      journal,
    }),
    settings: desk,
    withdrawals: withdrawDesk({
      disk,
      dataFolder: settingsFolder,
      whole: kept.whole,
      renew,
      now,
      journal,
    }),
    counts: countDesk({
      counter,
      settings: desk,
      dataset: async () => shownOf(await kept.start()),
      toStick,
      now,
      journal,
    }),
    handout,
    letTalk: leave.give,
    checkSelf: checkThis,
    exportJournal: journalExporter({
      host: options.host,
      platform,
      appVersion,
      folder: dataFolder,
      checkSelf: checkThis,
      toStick,
      now,
    }),
  });
  const visitor = bridgeHandlers({ kept, journal, heart, counter });
  const windows = talkWindows();
  const talk = talkHandlers({
    leave,
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
    keepCounts: counter.keep,
    mayPresent: leave.mayPresent,
    handout,
    talkWindows: windows,
  };
}

function shownOf(answer: Answer<Start>) {
  return answer.ok ? answer.value.dataset : null;
}
