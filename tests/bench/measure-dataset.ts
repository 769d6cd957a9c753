/** How long the check of a whole dataset takes beside `JSON.parse` of the same bytes, at three sizes. */
import { type ParsedDataset, parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { growthExponent, type Measure, measureOf, quantile } from './figures.ts';
import { grownDataset } from './grown-dataset.ts';

export interface DatasetMeasuring {
  readonly dataset: Dataset;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly say: (line: string) => void;
}

const warmBytes = 20e6;

export function measureDataset({ dataset, sizes, rounds, say }: DatasetMeasuring): readonly Measure[] {
  const measures: Measure[] = [];
  const checkedPoints: { size: number; time: number }[] = [];
  const parsedPoints: { size: number; time: number }[] = [];
  for (const facts of sizes) {
    const files = grownDataset(dataset, facts);
    const texts = [...files.values()];
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const checkMs: number[] = [];
    const parseMs: number[] = [];
    const check = () => checkMs.push(msOf(() => expectWhole(parseDataset(files))));
    const parse = () => parseMs.push(msOf(() => texts.map((text) => JSON.parse(text))));
    // The first calls are compiled while they run, and are not counted: as much work at every size.
    for (let warmed = 0; warmed < warmBytes; warmed += size) for (const warm of [check, parse]) warm();
    checkMs.length = 0;
    parseMs.length = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const each of round % 2 ? [parse, check] : [check, parse]) each();
    checkedPoints.push({ size, time: quantile(checkMs, 0.5) });
    parsedPoints.push({ size, time: quantile(parseMs, 0.5) });
    const named = { side: `${facts} facts`, unit: 'ms' };
    measures.push(measureOf({ ...named, name: 'parse + integrity' }, checkMs));
    measures.push(measureOf({ ...named, name: 'JSON.parse' }, parseMs));
    say(`dataset: ${facts} facts in 4 languages, ${(size / 1e6).toFixed(1)} MB`);
  }
  const growth = { name: 'growth exponent', unit: '' };
  return [
    ...measures,
    measureOf({ ...growth, side: 'parse + integrity' }, [growthExponent(checkedPoints)]),
    measureOf({ ...growth, side: 'JSON.parse' }, [growthExponent(parsedPoints)]),
  ];
}

function expectWhole(parsed: ParsedDataset): void {
  if (!parsed.ok) throw new Error(`the grown dataset is broken: ${JSON.stringify(parsed.problems[0])}`);
}

function msOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
