/** Takes the dataset to show: the one that the operator asked for, else the edition adopted last, else the shipped one. */
import type { Answer } from '../bridge/contract.ts';
import type { Narrations } from '../dataset/narration-file.ts';
import type { AllNotes } from '../dataset/notes-file.ts';
import type { Dataset } from '../dataset/schema.ts';
import { archivedDisk, realEditionDisk } from './editions/edition-disk.ts';
import type { EditionProblem } from './editions/edition-problem.ts';
import { fingerprintFolder } from './editions/fingerprint-folder.ts';
import { type ReadAdopted, readAdopted } from './editions/read-adopted.ts';
import type { Journal } from './journal.ts';
import { readDataset } from './read-dataset.ts';

export interface DatasetPlaces {
  /** `null` where the operator asked for none. */
  readonly asked: string | null;
  /** The data folder with the adopted editions; `null` where they are passed over. */
  readonly adoptedIn: string | null;
  readonly shipped: string;
}

export interface ChosenDataset {
  /** Where the dataset lies whose answer this is. */
  readonly folder: string;
  readonly answer: Answer<Dataset>;
  /** Empty where nothing is shown. */
  readonly narration: Narrations;
  /** The presenter's; never part of the answer. */
  readonly notes: AllNotes;
  /** The folder of the adopted edition that is shown, or `null` where something else is. */
  readonly adopted: string | null;
  /** `null` where nothing is shown, or where the folder holds what no edition may hold. */
  readonly fingerprint: string | null;
  /** Everything that was wrong on the way, with the dataset that is shown or without one. */
  readonly problems: readonly EditionProblem[];
}

type FaultsOnly = Pick<Journal, 'fault'>;

const nothingAdopted: ReadAdopted = { adopted: null, complaints: [] };

/** What is broken gives way to the next, each with a sentence. */
export async function chooseDataset(places: DatasetPlaces, journal: FaultsOnly): Promise<ChosenDataset> {
  const { asked, adoptedIn, shipped } = places;
  const first = asked === null ? null : await showFolder(asked);
  if (first?.answer.ok) return first;
  const found = adoptedIn === null ? nothingAdopted : await readAdopted(adoptedIn, realEditionDisk());
  if (first !== null) {
    const instead = found.adopted === null ? 'the shipped one' : 'the adopted edition';
    tell(`The dataset ${asked} is broken; ${instead} is shown instead.`, first.problems, journal);
  }
  for (const { sentence, problems } of found.complaints) tell(sentence, problems, journal);
  const met = [...(first?.problems ?? []), ...found.complaints.flatMap(({ problems }) => problems)];
  if (found.adopted !== null) {
    const { folder, path, edition } = found.adopted;
    const { dataset, narration, notes, fingerprint } = edition;
    const answer = { ok: true, value: dataset } as const;
    return { folder: path, answer, narration, notes, adopted: folder, fingerprint, problems: met };
  }
  const last = await showFolder(shipped);
  if (!last.answer.ok) {
    tell(`The dataset ${shipped} is broken; the page shows a fault.`, last.problems, journal);
  }
  return { ...last, problems: [...met, ...last.problems] };
}

async function showFolder(folder: string): Promise<ChosenDataset> {
  const read = await readDataset(folder);
  if (!read.ok) {
    const { problems } = read;
    return { folder, answer: read, narration: {}, notes: {}, adopted: null, fingerprint: null, problems };
  }
  const fingerprint = await fingerprintFolder(folder, archivedDisk());
  const answer = { ok: true, value: read.dataset } as const;
  const { narration, notes } = read;
  return { folder, answer, narration, notes, adopted: null, fingerprint, problems: [] };
}

function tell(sentence: string, problems: readonly EditionProblem[], journal: FaultsOnly): void {
  journal.fault(sentence);
  for (const { code, file, path, message } of problems) {
    journal.fault(`${file}: ${path === '' ? '' : `${path}: `}${message}`, { code });
  }
}
