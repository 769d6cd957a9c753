/** Decides which of the languages that the venue asked for can be offered with the dataset at hand. */
import type { LanguageCode } from '../dataset/schema.ts';

export interface OfferedLanguages {
  /** In the venue's order; empty means all of the dataset's, in its order. */
  readonly languages: readonly LanguageCode[];
  /** Asked for, but without wording in the dataset. */
  readonly dropped: readonly LanguageCode[];
}

export function offeredLanguages(
  asked: readonly LanguageCode[],
  inDataset: readonly LanguageCode[],
): OfferedLanguages {
  return {
    languages: asked.filter((code) => inDataset.includes(code)),
    dropped: asked.filter((code) => !inDataset.includes(code)),
  };
}
