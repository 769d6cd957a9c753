/** An edition of a thousand facts in four languages, packed as the editor packs it. */
import { bytesOf, manifestFor, packed } from '../unit/host/editions/built-edition.ts';
import { largeDatasetFiles } from './large-dataset.ts';

/** Beside the facts of the small dataset. */
export const largeness = { chapters: 25, factsInEach: 40, languages: ['en', 'az', 'de', 'fr'] };

export function largeEditionZip(): Uint8Array {
  const files = new Map([...largeDatasetFiles(largeness)].map(([path, text]) => [path, bytesOf(text)]));
  return packed(files, manifestFor(files, { languages: largeness.languages }));
}
