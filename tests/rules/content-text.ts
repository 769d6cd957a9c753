/** Takes texts apart for the rules about content: what stands outside quotation marks, sentences, whole words. */
import { lowerCase } from '../../src/dataset/casing.ts';
import type { LanguageCode } from '../../src/dataset/schema.ts';
import { countWords } from '../../src/dataset/wording.ts';
import type { Text } from './content-dataset.ts';

/** The text with every “quotation” taken out. */
export function outsideQuotes(text: string): string {
  return text.replaceAll(/“[^”]*”/gu, '“”');
}

/** The same sentences that `countSentences` counts. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’»)]*)\s+/u).filter((part) => countWords(part) > 0);
}

/** Which of the phrases a text has, as whole words; phrases are letters and spaces, and a last `*` leaves the end of the word open. */
export function phrasesIn(
  text: string,
  phrases: readonly string[],
  language: LanguageCode,
): readonly string[] {
  const plain = lowerCase(text, language);
  return phrases.filter((phrase) => {
    const stem = lowerCase(phrase.replace(/\*$/, ''), language);
    const end = phrase.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])';
    return new RegExp(`(?<![\\p{L}\\p{N}])${stem}${end}`, 'u').test(plain);
  });
}

/** The places whose text the check finds something in, with what it found. */
export function placesWhere(
  texts: readonly Text[],
  find: (text: string) => readonly string[],
): readonly string[] {
  return texts.flatMap(({ place, text }) => find(text).map((found) => `${place}: ${found}`));
}
