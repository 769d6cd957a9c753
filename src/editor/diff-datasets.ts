/** `diff`: prints what changed from one edition or dataset to another, in words and by id. */
import { parseDataset } from '../dataset/parse-dataset.ts';
import { compareDatasets } from '../host/editions/compare-datasets.ts';
import { realEditionDisk } from '../host/editions/edition-disk.ts';
import { readSource } from '../host/editions/read-source.ts';
import { readTexts } from '../host/editions/read-texts.ts';
import { wordDifference } from '../host/editions/word-difference.ts';
import { done, type Outcome, tell } from './outcome.ts';
import type { Command } from './parse-command.ts';

/** Exits 0 whether or not they differ: a difference is an answer, not a problem. A manifest is not asked for. */
export async function diffDatasets({ before, after }: Extract<Command, { does: 'diff' }>): Promise<Outcome> {
  const old = await readOne(before);
  if (!old.ok) return tell(old.problems.map(under(before)));
  const young = await readOne(after);
  if (!young.ok) return tell(young.problems.map(under(after)));
  const { summary, lines } = wordDifference(compareDatasets(old.dataset, young.dataset));
  return done([summary, ...lines]);
}

async function readOne(source: string) {
  const read = await readSource(source, realEditionDisk());
  if (!read.ok) return read;
  const texts = readTexts(read.files);
  return texts.ok ? parseDataset(texts.texts) : texts;
}

function under(source: string) {
  return <P extends { readonly file: string }>(problem: P): P => ({
    ...problem,
    file: `${source}: ${problem.file}`,
  });
}
