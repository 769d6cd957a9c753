import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDatasetFiles } from '../../src/host/read-dataset.ts';
import { fuzzDataset } from '../fuzz/fuzz-dataset.ts';
import { projectFolder } from './source-modules.ts';

test('the shipped dataset, however spoilt, is refused with its reasons or is whole', {
  timeout: 60_000,
}, async () => {
  const read = await readDatasetFiles(join(projectFolder, 'resources/datasets/azerbaijan-2024'));
  if (!read.ok) throw new Error('the shipped dataset cannot be read');
  const { whole, refused, codes } = fuzzDataset({ files: read.files, cases: 400, seed: 20_240_207 });
  expect(whole + refused).toBe(400);
  expect(whole).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(200);
  expect(codes.size).toBeGreaterThanOrEqual(4);
});
