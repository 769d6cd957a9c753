/** What every part of the handout is told: the dataset, the notes, and the words of one language. */
import type { Notes } from '../../dataset/notes-file.ts';
import type { Dataset, LanguageCode, Wording } from '../../dataset/schema.ts';
import type { HandoutWords } from '../words/handout/handout-words.ts';
import type { Words } from '../words/words.ts';
import type { SourceNumbers } from './number-sources.ts';

export interface Telling {
  readonly dataset: Dataset;
  /** `null` where nobody has written any. */
  readonly notes: Notes | null;
  readonly numbers: SourceNumbers;
  readonly wording: Wording;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly own: HandoutWords;
}
