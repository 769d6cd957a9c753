import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/dataset/integrity.ts';
import { builtDataset } from '../../builders/dataset.ts';

test('finds nothing wrong with a valid dataset', () => {
  expect(checkIntegrity(builtDataset())).toEqual([]);
});
