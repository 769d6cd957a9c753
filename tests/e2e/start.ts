/** How a host is started: as it ships, or with something of the operator's, or with something broken. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { WithdrawTarget } from '../../src/bridge/withdrawals.ts';
import type { Edition } from '../../src/host/editions/check-edition.ts';
import { realEditionDisk } from '../../src/host/editions/edition-disk.ts';
import { editionKeeper } from '../../src/host/editions/edition-keeper.ts';
import { withdrawalContent } from '../../src/host/withdrawals/withdrawal-content.ts';
import { type KeptWithdrawal, writeWithdrawals } from '../../src/host/withdrawals/withdrawal-file.ts';
import { contentDataset } from '../rules/content-dataset.ts';
import type { HostOptions } from './hosts/running-host.ts';

/** What lies in a folder, by path in it. */
type Laid = ReadonlyMap<string, string | Uint8Array>;

export interface Start {
  /** Files of a dataset that the operator asks for with `--dataset`. */
  readonly dataset?: Laid;
  /** Files that lie where the shipped dataset lies; none at all is a missing one. */
  readonly shipped?: Laid;
  /** What stands in `settings.json`: a value, or a text that need not be JSON. */
  readonly settings?: object | string;
  /** Texts of other files in the data folder, by name. */
  readonly dataFiles?: Readonly<Record<string, string>>;
  /** What the operator withdrew from the shipped dataset. */
  readonly withdrawn?: readonly WithdrawTarget[];
  /** Editions that were adopted before, one after another. */
  readonly adopted?: readonly Edition[];
  /** Files in the folder that editions are put into by hand, which is looked at as a stick is. */
  readonly incoming?: ReadonlyMap<string, Uint8Array>;
  /** Sticks that are in the machine, by name, each with its files. Without any the machine has no place for sticks. */
  readonly sticks?: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>;
  readonly flags?: readonly string[];
  /** What the host's process has in its environment besides the test's. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Inside a test's folder: the folder of the sticks, and the data folder. */
export const sticksFolder = 'sticks';
export const dataFolder = 'data';

/** As it ships. */
export const wholeStart: Start = {};

const projectFolder = resolve(import.meta.dirname, '../..');
const shippedFolder = 'resources/datasets/azerbaijan-2024';

/** Lays out in a folder what the start asks for, and answers what to start the host with. */
export async function prepareStart(start: Start, folder: string): Promise<HostOptions> {
  const dataDir = join(folder, dataFolder);
  mkdirSync(dataDir, { recursive: true });
  if (start.settings !== undefined) {
    const { settings } = start;
    const text = typeof settings === 'string' ? settings : JSON.stringify(settings);
    writeFileSync(join(dataDir, 'settings.json'), text);
  }
  for (const [name, text] of Object.entries(start.dataFiles ?? {})) writeFileSync(join(dataDir, name), text);
  if (start.withdrawn) await writeWithdrawals(dataDir, realEditionDisk(), start.withdrawn.map(asWithdrawn));
  const incoming = join(dataDir, 'incoming');
  if (start.incoming) mkdirSync(incoming);
  for (const [name, bytes] of start.incoming ?? []) writeFileSync(join(incoming, name), bytes);
  const sticks = join(folder, sticksFolder);
  for (const [stick, files] of Object.entries(start.sticks ?? {})) {
    mkdirSync(join(sticks, stick), { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(sticks, stick, name), bytes);
  }
  const keeper = editionKeeper({ disk: realEditionDisk(), dataFolder: dataDir, now: () => new Date() });
  for (const edition of start.adopted ?? []) {
    const kept = await keeper.adopt(edition);
    if (!kept.ok) throw new Error(`the edition cannot be adopted (${kept.why})`);
  }
  // Named even where there is none, so that no test writes to a real stick of the machine it runs on.
  const flags = ['--sticks', sticks, ...(start.flags ?? [])];
  if (start.dataset) {
    const datasetFolder = join(folder, 'dataset');
    writeFiles(start.dataset, datasetFolder);
    flags.push('--dataset', datasetFolder);
  }
  const appFolder = start.shipped ? copyApp(start.shipped, join(folder, 'app')) : projectFolder;
  return { flags, dataDir, appFolder, environment: start.environment ?? {} };
}

/** The app finds its dataset beside itself, so that another shipped dataset needs another app. */
function copyApp(shipped: Laid, appFolder: string): string {
  for (const part of ['package.json', 'out', 'resources']) {
    cpSync(join(projectFolder, part), join(appFolder, part), { recursive: true });
  }
  rmSync(join(appFolder, shippedFolder), { recursive: true });
  writeFiles(shipped, join(appFolder, shippedFolder));
  return appFolder;
}

function writeFiles(files: Laid, folder: string): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function asWithdrawn({ fact, claim }: WithdrawTarget): KeptWithdrawal {
  const content = withdrawalContent(contentDataset(), fact, claim);
  if (content === null) throw new Error(`the shipped dataset has no ${claim ?? fact}`);
  return { fact, claim, reason: 'objection', on: '2026-11-24', content };
}
