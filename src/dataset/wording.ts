/** Finds words in a checked dataset, and counts what a visitor has to read. */
import type { ChapterWording, Dataset, LanguageCode, Wording } from './schema.ts';

/** All words of a language. Throws for one that the dataset does not have: whoever offers languages offers the dataset's. */
export function wordingOf(dataset: Dataset, language: LanguageCode): Wording {
  return entryOf(dataset.wording, language);
}

export function chapterWords(wording: Wording, chapter: string): ChapterWording {
  return entryOf(wording.chapters, chapter);
}

/** The entry of an id in any table of a checked dataset. Throws where there is none: integrity has promised it. */
export function entryOf<T>(table: Readonly<Record<string, T>>, id: string): T {
  const entry = Object.hasOwn(table, id) ? table[id] : undefined;
  if (entry === undefined) throw new Error(`A checked dataset has no entry "${id}".`);
  return entry;
}

/** Words between white space; a number or a part of a date is one, a dash alone is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Sentences by their end marks before white space or the end; words without an end mark, such as a title, are one more. */
export function countSentences(text: string): number {
  return text.split(/(?<=[.!?…]["”’»)]*)\s+/u).filter((part) => countWords(part) > 0).length;
}

/** Whether the operator has withdrawn something of a chapter: its lead and its notes may speak of what is gone. */
export function isCut({ withdrawn }: Pick<Dataset, 'withdrawn'>, chapter: string | null): boolean {
  return withdrawn.some((each) => each.chapter === chapter);
}
