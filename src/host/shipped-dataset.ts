/** Where the dataset that comes with the app lies below the resources folder. */
import { join } from 'node:path';

export const shippedDataset = join('datasets', 'azerbaijan-2024');
