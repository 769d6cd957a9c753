/** What an edition is and who stands for it, in three lines. */
import type { Edition } from '../host/editions/check-edition.ts';
import { wordVouching } from '../host/editions/word-vouching.ts';

export function describeEdition(source: string, edition: Edition): readonly string[] {
  const { id, edition: number, languages, madeOn, files } = edition.manifest;
  return [
    `${source}: ${id} ${number}, made on ${madeOn}, ${files.length} files (${languages.join(', ')})`,
    wordVouching(edition.vouching),
    `fingerprint: ${edition.fingerprint}`,
  ];
}
