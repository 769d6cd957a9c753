/** Which languages a visitor may choose, and in which order: the venue's wish, within what dataset and app can speak. */
import type { LanguageCode } from '../dataset/schema.ts';
import { interfaceLanguages } from './words/words.ts';

/** An empty wish means all; a wish that leaves nothing is not followed, so that there is always a language. */
export function offeredLanguages(
  ofDataset: readonly LanguageCode[],
  wished: readonly LanguageCode[],
): readonly LanguageCode[] {
  const spoken = ofDataset.filter((language) => interfaceLanguages.includes(language));
  const offered = wished.filter((language) => spoken.includes(language));
  return offered.length > 0 ? offered : spoken;
}
