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
  /** Where the dataset lies whose answer this is. */
  readonly folder: string;
  readonly answer: Answer<Dataset>;
  /** Everything that was wrong on the way, with the dataset that is shown or without one. */
  readonly problems: readonly Problem[];
}

export async function chooseDataset(
  { asked, shipped }: DatasetFolders,
  journal: Pick<Journal, 'fault'>,
): Promise<ChosenDataset> {
  const folder = asked ?? shipped;
  const first = await readDataset(folder);
  if (first.ok) return { folder, answer: { ok: true, value: first.dataset }, problems: [] };
  if (asked === null) {
    journal.fault(`The dataset ${shipped} is broken; the page shows a fault.`);
    tell(first.problems, journal);
    return { folder, answer: first, problems: first.problems };
  }
  journal.fault(`The dataset ${asked} is broken; the shipped one is shown instead.`);
  tell(first.problems, journal);
  const second = await chooseDataset({ asked: null, shipped }, journal);
  return { ...second, problems: [...first.problems, ...second.problems] };
}

function tell(problems: readonly Problem[], journal: Pick<Journal, 'fault'>): void {
  for (const { code, file, path, message } of problems) {
    journal.fault(`${file}: ${path === '' ? '' : `${path}: `}${message}`, { code });
  }
}
