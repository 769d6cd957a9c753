/** Works out what a page is to show: the dataset, and the venue's settings as far as it can honour them. */
import type { Answer, Settings, Start } from '../bridge/contract.ts';
import type { Narrations } from '../dataset/narration-file.ts';
import type { AllNotes } from '../dataset/notes-file.ts';
import { chooseDataset, type DatasetPlaces } from './choose-dataset.ts';
import type { EditionProblem } from './editions/edition-problem.ts';
import type { Journal } from './journal.ts';
import { offeredLanguages } from './offered-languages.ts';

export interface StartMakings {
  readonly places: DatasetPlaces;
  readonly settings: Settings;
  readonly appVersion: string;
  readonly journal: Pick<Journal, 'fault'>;
}

export interface PreparedStart {
  readonly answer: Answer<Start>;
  readonly settings: Settings;
  /** The folder of the adopted edition that is shown, or `null`. */
  readonly adopted: string | null;
  /** What is spoken of the dataset that is shown, and the folder that it lies in with its sounds. */
  readonly narration: Narrations;
  readonly folder: string;
  /** The presenter's notes on it: apart from the answer, so that a page that starts is not given them. */
  readonly notes: AllNotes;
  readonly problems: readonly EditionProblem[];
}

export async function prepareStart(makings: StartMakings): Promise<PreparedStart> {
  const { places, appVersion, journal } = makings;
  const { answer, fingerprint, ...chosen } = await chooseDataset(places, journal);
  if (!answer.ok) return { ...chosen, answer, settings: makings.settings };
  const dataset = answer.value;
  const { languages, dropped } = offeredLanguages(makings.settings.languages, dataset.languages);
  if (dropped.length > 0) {
    journal.fault(`settings.json: languages: the dataset has no ${dropped.join(', ')}; left out.`);
  }
  const settings = { ...makings.settings, languages };
  const value = { dataset, settings, appVersion, fingerprint };
  return { ...chosen, answer: { ok: true, value }, settings };
}
