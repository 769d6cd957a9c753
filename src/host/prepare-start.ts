/** Works out what a page is to show: the dataset, and the venue's settings as far as it can honour them. */
import type { Answer, Settings, Start } from '../bridge/contract.ts';
import type { Narrations } from '../dataset/narration-file.ts';
import type { AllNotes } from '../dataset/notes-file.ts';
import type { Dataset } from '../dataset/schema.ts';
import { chooseDataset, type DatasetPlaces } from './choose-dataset.ts';
import { realDisk } from './disk.ts';
import type { EditionProblem } from './editions/edition-problem.ts';
import type { Journal } from './journal.ts';
import { offeredLanguages } from './offered-languages.ts';
import { applyWithdrawals, stillSays } from './withdrawals/apply-withdrawals.ts';
import { readWithdrawals } from './withdrawals/withdrawal-file.ts';

export interface StartMakings {
  readonly places: DatasetPlaces;
  /** Where it is kept what the operator withdrew. */
  readonly withdrawnIn: string;
  readonly settings: Settings;
  readonly appVersion: string;
  readonly journal: Pick<Journal, 'note' | 'fault'>;
}

export interface PreparedStart {
  readonly answer: Answer<Start>;
  /** The dataset as it was made, with what the operator withdrew; `null` where there is none. */
  readonly whole: Dataset | null;
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
  if (!answer.ok) return { ...chosen, answer, whole: null, settings: makings.settings };
  const whole = answer.value;
  const left = await withoutWithdrawn(whole, makings);
  if (!left.ok) return { ...chosen, answer: left, whole, settings: makings.settings };
  const dataset = left.value;
  const { languages, dropped } = offeredLanguages(makings.settings.languages, dataset.languages);
  if (dropped.length > 0) {
    journal.fault(`settings.json: languages: the dataset has no ${dropped.join(', ')}; left out.`);
  }
  const settings = { ...makings.settings, languages };
  const value = { dataset, settings, appVersion, fingerprint };
  return { ...chosen, answer: { ok: true, value }, whole, settings };
}

/** What was withdrawn and is said otherwise now is told, so that nothing comes back unnoticed. */
async function withoutWithdrawn(
  whole: Dataset,
  { withdrawnIn, journal }: StartMakings,
): Promise<Answer<Dataset>> {
  const { kept, complaint } = await readWithdrawals(withdrawnIn, realDisk());
  if (complaint !== null) journal.fault(complaint);
  for (const lapsed of kept.filter((each) => !stillSays(whole, each))) {
    const { fact, claim, on } = lapsed;
    const what = claim === null ? `the fact ${fact}` : `the claim ${claim} of the fact ${fact}`;
    journal.note(
      `This edition no longer says what was withdrawn on ${on} (${what}); nothing of it is held back.`,
    );
  }
  const left = applyWithdrawals(whole, kept);
  if (!left.ok) journal.fault('Without what was withdrawn the dataset is not whole; the page shows a fault.');
  return left;
}
