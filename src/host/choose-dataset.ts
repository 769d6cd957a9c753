/** Takes the dataset that the operator asked for, or the shipped one where that is broken, and says so. */
import type { Answer } from '../bridge/contract.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Journal } from './journal.ts';
import { readDataset } from './read-dataset.ts';

export interface DatasetFolders {
  /** `null` where the operator asked for none. */
  readonly asked: string | null;
  readonly shipped: string;
}

export interface ChosenDataset {
  readonly answer: Answer<Dataset>;
  /** Everything that was wrong on the way, with the dataset that is shown or without one. */
  readonly problems: readonly Problem[];
}

export async function chooseDataset(
  { asked, shipped }: DatasetFolders,
  journal: Pick<Journal, 'fault'>,
): Promise<ChosenDataset> {
  const first = await readDataset(asked ?? shipped);
  if (first.ok) return { answer: { ok: true, value: first.dataset }, problems: [] };
  if (asked === null) {
    journal.fault(`The dataset ${shipped} is broken; the page shows a fault.`);
    tell(first.problems, journal);
    return { answer: first, problems: first.problems };
  }
  journal.fault(`The dataset ${asked} is broken; the shipped one is shown instead.`);
  tell(first.problems, journal);
  const second = await chooseDataset({ asked: null, shipped }, journal);
  return { answer: second.answer, problems: [...first.problems, ...second.problems] };
}

function tell(problems: readonly Problem[], journal: Pick<Journal, 'fault'>): void {
  for (const { code, file, path, message } of problems) {
    journal.fault(`${file}: ${path === '' ? '' : `${path}: `}${message}`, { code });
  }
}
